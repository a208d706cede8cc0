/** What a rule is: the sentence it carries out, what hinders and what merely deserves a remark. */
@NamedInterface("rules")
@NullMarked
package se.samverka.platform.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
