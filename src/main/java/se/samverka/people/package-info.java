/**
 * Människorna: who holds which seat, deputies, offices, contact; the one home of personal data.
 *
 * <p>Promises who sat where on any day, and rights that last exactly as long as the appointment. Never depends on a
 * meeting. Other modules keep a PersonId and ask here for the name.
 */
@ApplicationModule(
        displayName = "Människorna",
        allowedDependencies = {
            "platform :: time",
            "platform :: rules",
            "platform :: web",
            "platform :: identity",
            "platform :: reading",
            "platform :: audit",
            "platform :: edits",
            "platform :: doors",
            "platform :: mail",
            "platform :: settings",
            "platform :: console",
            "platform :: story",
            "platform :: countyfile",
            "platform :: post-office",
            "platform :: records",
            "platform :: mail",
            "platform :: pdf",
            "desk",
            "publication",
            "county",
            "bodies",
            "bodies :: officials"
        })
@NullMarked
package se.samverka.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
