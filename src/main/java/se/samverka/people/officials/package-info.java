/** Who convenes and supports the bodies, each person once; and whether both sides are there in the local groups. */
@NullMarked
package se.samverka.people.officials;

import org.jspecify.annotations.NullMarked;
