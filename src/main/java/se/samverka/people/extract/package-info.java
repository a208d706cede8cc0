/** All that is held of one person, in a file that the person can read and take along (registerutdrag). */
@NullMarked
package se.samverka.people.extract;

import org.jspecify.annotations.NullMarked;
