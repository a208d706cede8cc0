/** Who sits where, as pages and pictures. */
@NullMarked
package se.samverka.people.seats;

import org.jspecify.annotations.NullMarked;
