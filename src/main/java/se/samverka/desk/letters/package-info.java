/** Utskick: which letters have gone out, what they said and why one did not leave; and those that nobody understood. */
@NullMarked
package se.samverka.desk.letters;

import org.jspecify.annotations.NullMarked;
