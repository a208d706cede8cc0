/** Who somebody is, what that person may do at the moment of asking, and links signed for one purpose. */
@NamedInterface("identity")
@NullMarked
package se.samverka.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
