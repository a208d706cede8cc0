/** Those who are proposed to a seat. */
@NullMarked
package se.samverka.people.nominees;

import org.jspecify.annotations.NullMarked;
