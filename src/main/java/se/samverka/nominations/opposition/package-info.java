/** The seats that are offered to the opposition: who sees to it, what comes back, and when it is decided. */
@NullMarked
package se.samverka.nominations.opposition;

import org.jspecify.annotations.NullMarked;
