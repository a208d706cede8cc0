/** Whether a body is composed as its charter says, on any day. */
@NullMarked
package se.samverka.people.composition;

import org.jspecify.annotations.NullMarked;
