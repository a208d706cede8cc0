/** Papers as bytes in the database, found by what they contain. */
@NamedInterface("files")
@NullMarked
package se.samverka.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
