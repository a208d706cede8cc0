/** What is kept of meetings, for how long, and what is told of it to those it is about. */
@NullMarked
package se.samverka.meetings.keeping;

import org.jspecify.annotations.NullMarked;
