/** The front page. */
@NullMarked
package se.samverka.publication.front;

import org.jspecify.annotations.NullMarked;
