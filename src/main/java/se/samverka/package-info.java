/** Samverka: how a region and its municipalities work together. Start reading in ARCHITECTURE.md. */
@NullMarked
package se.samverka;

import org.jspecify.annotations.NullMarked;
