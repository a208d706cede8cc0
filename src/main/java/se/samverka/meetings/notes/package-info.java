/** Notes of every meeting: four parts an item, published in versions. */
@NullMarked
package se.samverka.meetings.notes;

import org.jspecify.annotations.NullMarked;
