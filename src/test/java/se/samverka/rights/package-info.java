/** Who may do what, asked of the running house: every route, every role, by real requests. */
@NullMarked
package se.samverka.rights;

import org.jspecify.annotations.NullMarked;
