/** The register kept right: who is in it, what each is charged with, and what ends. */
@NullMarked
package se.samverka.people.upkeep;

import org.jspecify.annotations.NullMarked;
