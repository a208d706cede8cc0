/** Somebody is appointed to a seat or an office, and an appointment is ended. */
@NullMarked
package se.samverka.people.appointing;

import org.jspecify.annotations.NullMarked;
