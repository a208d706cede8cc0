/** Papers and tables as those who use Word and Excel want them, out and in. */
@NamedInterface("office")
@NullMarked
package se.samverka.platform.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
