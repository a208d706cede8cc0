/** The bodies in English: a written summary of each, and what is computed. The Swedish pages are the ones that hold. */
@NullMarked
package se.samverka.bodies.english;

import org.jspecify.annotations.NullMarked;
