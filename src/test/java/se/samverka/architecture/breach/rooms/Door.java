package se.samverka.architecture.breach.rooms;

import se.samverka.architecture.breach.rooms.left.Left;

/** A breach on purpose: a door that imports a room. */
public record Door(Left left) {}
