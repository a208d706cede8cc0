package se.samverka.bodies;

import java.util.UUID;

public record SeatId(UUID value) {}
