/** What the operator decides: SAMVERKA_… variables or one file. */
@NamedInterface("settings")
@NullMarked
package se.samverka.platform.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
