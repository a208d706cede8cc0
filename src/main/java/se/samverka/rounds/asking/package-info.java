/** What goes out, to whom and when. */
@NullMarked
package se.samverka.rounds.asking;

import org.jspecify.annotations.NullMarked;
