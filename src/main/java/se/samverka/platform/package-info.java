/**
 * Grunden: what every module stands on, and what knows nothing of a county.
 *
 * <p>Promises one clock, one way to write a page, one outbox, one audit trail and one answer to who may do what.
 * Never depends on a county, a body or a meeting.
 */
@ApplicationModule(
        displayName = "Grunden",
        allowedDependencies = {})
@NullMarked
package se.samverka.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
