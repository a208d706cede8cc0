/** The sample's meetings: planned with an agenda, marked as made up, and removed with the sample. */
@NullMarked
package se.samverka.meetings.example;

import org.jspecify.annotations.NullMarked;
