/** What is asked for, of whom, and what has come in. */
@NullMarked
package se.samverka.nominations.asking;

import org.jspecify.annotations.NullMarked;
