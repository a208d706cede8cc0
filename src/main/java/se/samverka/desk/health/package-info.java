/** Hälsan: for whoever runs Samverka, what is well, what is not, and what to do about it. */
@NullMarked
package se.samverka.desk.health;

import org.jspecify.annotations.NullMarked;
