/** The new term of office as one job, from what ends to who enters. */
@NullMarked
package se.samverka.nominations.newterm;

import org.jspecify.annotations.NullMarked;
