/** Who takes part because of an office, and what the office is called in each municipality (eller motsvarande). */
@NullMarked
package se.samverka.bodies.offices;

import org.jspecify.annotations.NullMarked;
