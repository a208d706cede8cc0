/** By when a case is to be decided, where that was written down wrong or has become another day. */
@NullMarked
package se.samverka.bodies.cases.limit;

import org.jspecify.annotations.NullMarked;
