/** A body's page, its charters and history, and the list of all. */
@NullMarked
package se.samverka.bodies.page;

import org.jspecify.annotations.NullMarked;
