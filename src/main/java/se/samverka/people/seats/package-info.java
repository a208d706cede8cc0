/** Who sits where: appointing, ending, and the seats as pages. */
@NullMarked
package se.samverka.people.seats;

import org.jspecify.annotations.NullMarked;
