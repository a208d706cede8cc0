/** Meetings as they stand on somebody's own page: my next meeting, my groups, and the letters about them. */
@NullMarked
package se.samverka.meetings.mine;

import org.jspecify.annotations.NullMarked;
