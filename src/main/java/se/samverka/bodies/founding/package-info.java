/** A body comes to be: the case with its chain of steps, the proposal, the decision, and another name. */
@NullMarked
package se.samverka.bodies.founding;

import org.jspecify.annotations.NullMarked;
