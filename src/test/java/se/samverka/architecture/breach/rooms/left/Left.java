package se.samverka.architecture.breach.rooms.left;

import se.samverka.architecture.breach.rooms.right.Right;

/** A breach on purpose: half of a circle. */
public record Left(Right right) {}
