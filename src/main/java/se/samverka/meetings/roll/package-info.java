/** Who was there, and in whose stead. */
@NullMarked
package se.samverka.meetings.roll;

import org.jspecify.annotations.NullMarked;
