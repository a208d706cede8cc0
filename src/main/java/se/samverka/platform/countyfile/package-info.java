/**
 * Länsfilerna: how a county's folder is read.
 *
 * <p>Promises that every mistake is one sentence with file, line and what to write instead, and that all are listed.
 * Knows nothing of what the files say; each module reads its own.
 */
@NamedInterface("countyfile")
@NullMarked
package se.samverka.platform.countyfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
