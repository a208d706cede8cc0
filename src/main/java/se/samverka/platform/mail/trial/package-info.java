/** Provläge, on the record: begun by a first start, a restored copy or an administrator; ended by an administrator alone. */
@NullMarked
package se.samverka.platform.mail.trial;

import org.jspecify.annotations.NullMarked;
