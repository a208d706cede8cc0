/** The form on which a case, a charter or a proposal is typed. */
@NullMarked
package se.samverka.bodies.form;

import org.jspecify.annotations.NullMarked;
