/**
 * Two who write in the same form at once: what each changed is kept, and only where both changed the same field does
 * the later one choose, with both texts and the difference in view.
 */
@NamedInterface("edits")
@NullMarked
package se.samverka.platform.edits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
