/** Who did what, when and on whose behalf; written in the transaction of the act. */
@NamedInterface("audit")
@NullMarked
package se.samverka.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
