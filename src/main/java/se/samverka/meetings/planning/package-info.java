/** When and where a body meets, and the meeting's page. */
@NullMarked
package se.samverka.meetings.planning;

import org.jspecify.annotations.NullMarked;
