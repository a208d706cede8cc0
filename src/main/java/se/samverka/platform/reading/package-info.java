/** What is the same for as long as one page is read. */
@NamedInterface("reading")
@NullMarked
package se.samverka.platform.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
