/**
 * Länet: the region, the municipalities, terms of office, political parties and election results, all with dates.
 *
 * <p>Promises names as they were on any day. Never depends on a body or a person; organisations' mailboxes stand here.
 */
@ApplicationModule(
        displayName = "Länet",
        allowedDependencies = {
            "platform :: time",
            "platform :: rules",
            "platform :: web",
            "platform :: identity",
            "platform :: audit",
            "platform :: settings",
            "platform :: console",
            "platform :: countyfile",
            "platform :: reading",
            "platform :: records",
            "publication"
        })
@NullMarked
package se.samverka.county;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
