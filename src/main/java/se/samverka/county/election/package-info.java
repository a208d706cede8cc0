/** The regional election's result and who governs after it, entered by an administrator. */
@NullMarked
package se.samverka.county.election;

import org.jspecify.annotations.NullMarked;
