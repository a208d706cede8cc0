/** What is on somebody's desk today: the reader's own page. */
@NullMarked
package se.samverka.desk.today;

import org.jspecify.annotations.NullMarked;
