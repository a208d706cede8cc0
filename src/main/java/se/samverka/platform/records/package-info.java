/**
 * What sorts of records Samverka keeps, and how long: each sort is declared beside the code that keeps it, and how long is
 * the county's to say.
 */
@NamedInterface("records")
@NullMarked
package se.samverka.platform.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
