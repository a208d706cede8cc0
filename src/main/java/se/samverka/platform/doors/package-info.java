/** The doors of the house: signing in by e-mail link, opening signed links, and the headers on every answer. */
@NamedInterface("doors")
@NullMarked
package se.samverka.platform.doors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
