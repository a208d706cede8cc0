package se.samverka.platform.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ties a method to the sentence of the mandate that it carries out.
 *
 * <p>A test names the rule it proves; the rule book (docs/rulebook.md) is printed from the pairs.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface MandateRule {

    /** A short name in kebab case, unique in the code. */
    String id();

    /** The sentence as the document has it. The only place in code where a county may be named. */
    String says();

    /** The document and its heading. */
    String source();
}
