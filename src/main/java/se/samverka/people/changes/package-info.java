/** What happens on a seat between two appointments: somebody leaves, is away for a time, or changes political party. */
@NullMarked
package se.samverka.people.changes;

import org.jspecify.annotations.NullMarked;
