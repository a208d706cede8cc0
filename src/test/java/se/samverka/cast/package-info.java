/** The house and the people that every test knows. */
@NullMarked
package se.samverka.cast;

import org.jspecify.annotations.NullMarked;
