/**
 * Mötena: planned, called, answered, held and noted.
 *
 * <p>Promises that each member's own deputy, and nobody else, is called when the member is prevented, and that a notice
 * once sent reaches everybody. Never depends on issues, plans or agreements; they hang what they do on a meeting's page.
 */
@ApplicationModule(
        displayName = "Mötena",
        allowedDependencies = {
            "platform :: time",
            "platform :: rules",
            "platform :: web",
            "platform :: identity",
            "platform :: reading",
            "platform :: audit",
            "platform :: edits",
            "platform :: doors",
            "platform :: settings",
            "platform :: mail",
            "platform :: calendar",
            "platform :: pdf",
            "platform :: files",
            "platform :: jobs",
            "platform :: console",
            "platform :: story",
            "platform :: countyfile",
            "platform :: records",
            "desk",
            "publication",
            "county",
            "bodies",
            "people"
        })
@NullMarked
package se.samverka.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
