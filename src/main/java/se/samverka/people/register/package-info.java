/** The persons themselves: names, addresses, accounts and what rights follow from their appointments. */
@NullMarked
package se.samverka.people.register;

import org.jspecify.annotations.NullMarked;
