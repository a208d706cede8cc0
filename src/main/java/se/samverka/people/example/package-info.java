/** The sample: invented persons on every seat, marked as invented, and taken away with one press. */
@NullMarked
package se.samverka.people.example;

import org.jspecify.annotations.NullMarked;
