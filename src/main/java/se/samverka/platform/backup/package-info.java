/** Everything out of one database and into another: backup and restore, export and import. */
@NamedInterface("backup")
@NullMarked
package se.samverka.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
