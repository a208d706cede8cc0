/** Swedish words as search knows them: what they are, what they are put together from, and what else they are called. */
@NullMarked
package se.samverka.publication.search.words;

import org.jspecify.annotations.NullMarked;
