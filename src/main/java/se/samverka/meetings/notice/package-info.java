/** The call to a meeting: approved by the chair, sent to each member, a week before as a rule. */
@NullMarked
package se.samverka.meetings.notice;

import org.jspecify.annotations.NullMarked;
