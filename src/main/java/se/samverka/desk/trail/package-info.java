/** Revisionen: who did what, when and on whose behalf, in words; for auditors and administrators, to read only. */
@NullMarked
package se.samverka.desk.trail;

import org.jspecify.annotations.NullMarked;
