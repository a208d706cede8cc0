/** A round as a table in Excel: out with what has come in, and in again with what has been filled in elsewhere. */
@NullMarked
package se.samverka.nominations.excel;

import org.jspecify.annotations.NullMarked;
