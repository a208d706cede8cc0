/** What is kept of rounds and how long, and what is done with them in words. */
@NullMarked
package se.samverka.rounds.keeping;

import org.jspecify.annotations.NullMarked;
