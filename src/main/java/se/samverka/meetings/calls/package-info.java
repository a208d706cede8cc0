/** Who is called to what: the letters with their calendar entries, and what follows when somebody comes or leaves meanwhile. */
@NullMarked
package se.samverka.meetings.calls;

import org.jspecify.annotations.NullMarked;
