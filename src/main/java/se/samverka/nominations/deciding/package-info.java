/** What the organisations have proposed becomes appointments. */
@NullMarked
package se.samverka.nominations.deciding;

import org.jspecify.annotations.NullMarked;
