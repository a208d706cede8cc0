/** Letters that do not leave by themselves: on trial, to somebody made up, over the day's limits, or for so many that a second person must say yes. */
@NullMarked
package se.samverka.platform.mail.holding;

import org.jspecify.annotations.NullMarked;
