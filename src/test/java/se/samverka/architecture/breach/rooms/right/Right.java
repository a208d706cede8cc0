package se.samverka.architecture.breach.rooms.right;

import se.samverka.architecture.breach.rooms.left.Left;

/** A breach on purpose: the other half. */
public record Right(Left left) {}
