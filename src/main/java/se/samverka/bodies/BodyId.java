package se.samverka.bodies;

import java.util.UUID;

public record BodyId(UUID value) {}
