package se.samverka.county;

import java.util.UUID;

public record OrganisationId(UUID value) {}
