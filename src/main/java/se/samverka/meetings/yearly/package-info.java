/** How many meetings a year a body has promised, and whether they are planned. */
@NullMarked
package se.samverka.meetings.yearly;

import org.jspecify.annotations.NullMarked;
