/** Taking away what the county's plan says should go: what would go, the decision, and a protocol that is kept. */
@NullMarked
package se.samverka.desk.disposal;

import org.jspecify.annotations.NullMarked;
