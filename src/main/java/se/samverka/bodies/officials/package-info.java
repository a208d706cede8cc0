/** Officials' bodies: the groups that they set up among themselves, and the question that a network has in focus. */
@NamedInterface("officials")
@NullMarked
package se.samverka.bodies.officials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
