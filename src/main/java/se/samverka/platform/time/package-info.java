/** The one clock, Swedish dates in words, and the working days between them. */
@NamedInterface("time")
@NullMarked
package se.samverka.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
