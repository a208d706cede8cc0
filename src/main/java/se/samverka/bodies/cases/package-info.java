/** How a decision on bodies comes about: the case, its chain of steps and the decision itself. */
@NullMarked
package se.samverka.bodies.cases;

import org.jspecify.annotations.NullMarked;
