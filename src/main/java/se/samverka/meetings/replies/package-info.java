/** Who comes and who is prevented; the member's own deputy is called. */
@NullMarked
package se.samverka.meetings.replies;

import org.jspecify.annotations.NullMarked;
