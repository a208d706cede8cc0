/** What a meeting takes up, and the papers for it. */
@NullMarked
package se.samverka.meetings.agenda;

import org.jspecify.annotations.NullMarked;
