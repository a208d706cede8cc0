/** What is kept of persons, for how long, and what is told of it to those it is about. */
@NullMarked
package se.samverka.people.keeping;

import org.jspecify.annotations.NullMarked;
