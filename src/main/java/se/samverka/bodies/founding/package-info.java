/** A body comes to be: the proposal, what the decision makes of it, and another name. */
@NullMarked
package se.samverka.bodies.founding;

import org.jspecify.annotations.NullMarked;
