/** The bodies as they are kept: read from a county's folder on the first start, answered for any day. */
@NullMarked
package se.samverka.bodies.register;

import org.jspecify.annotations.NullMarked;
