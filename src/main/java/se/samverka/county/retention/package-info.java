/** The county's plan for what is kept and what goes: read from its file, kept, and read again when it has been changed. */
@NullMarked
package se.samverka.county.retention;

import org.jspecify.annotations.NullMarked;
