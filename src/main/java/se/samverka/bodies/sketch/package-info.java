/** The structure sketch: how the bodies hang together today, drawn from what the data says. */
@NullMarked
package se.samverka.bodies.sketch;

import org.jspecify.annotations.NullMarked;
