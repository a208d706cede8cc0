/** What comes back by the signed link: the form, the receipt, and a new link to change the answer. */
@NullMarked
package se.samverka.rounds.replies;

import org.jspecify.annotations.NullMarked;
