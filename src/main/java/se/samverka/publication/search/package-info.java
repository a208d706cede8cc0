/** Search: what can be found, by whom, and how it is asked for. */
@NullMarked
package se.samverka.publication.search;

import org.jspecify.annotations.NullMarked;
