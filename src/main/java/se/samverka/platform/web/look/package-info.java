/** The look: colours, the style sheet, and the small parts that pages are put together from. */
@NamedInterface("web")
@NullMarked
package se.samverka.platform.web.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
