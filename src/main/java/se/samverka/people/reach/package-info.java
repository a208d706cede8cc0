/** How those with an appointment are reached by who supports their group, and who of them is shielded. */
@NullMarked
package se.samverka.people.reach;

import org.jspecify.annotations.NullMarked;
