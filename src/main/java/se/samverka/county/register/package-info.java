/** The county as it is kept: read from its folder on the first start, answered for any day. */
@NullMarked
package se.samverka.county.register;

import org.jspecify.annotations.NullMarked;
