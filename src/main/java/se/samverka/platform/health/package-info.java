/** How Samverka is: what each module says of its own, for the page in Swedish, for probes and for figures. */
@NamedInterface("health")
@NullMarked
package se.samverka.platform.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
