/** A body's period ends: what the new decision rests on, and whether the body is prolonged, changed or closed. */
@NullMarked
package se.samverka.bodies.renewal;

import org.jspecify.annotations.NullMarked;
