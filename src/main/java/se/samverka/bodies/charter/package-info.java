/** A body's charters as they are read: each version, and one beside another. */
@NullMarked
package se.samverka.bodies.charter;

import org.jspecify.annotations.NullMarked;
