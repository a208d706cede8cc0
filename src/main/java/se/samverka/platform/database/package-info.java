/** The county's own PostgreSQL: started beside the application, or another's by address. */
@NamedInterface("database")
@NullMarked
package se.samverka.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
