/** Berättelsen: a county's past as dated events, played through the same use cases as the web. */
@NamedInterface("story")
@NullMarked
package se.samverka.platform.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
