/** The command: settings, first start, and sentences for what stands in the way. */
@NamedInterface("console")
@NullMarked
package se.samverka.platform.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
