/**
 * Organen: groups, committees and networks; the charter that set each up; their seats.
 *
 * <p>Promises the charter in force on any day, and a page per body that is its charter made live: other modules hang
 * what they do under the task it belongs to. Never depends on a person or a meeting.
 */
@ApplicationModule(
        displayName = "Organen",
        allowedDependencies = {
            "platform :: time",
            "platform :: rules",
            "platform :: web",
            "platform :: identity",
            "platform :: audit",
            "platform :: console",
            "platform :: settings",
            "platform :: edits",
            "platform :: files",
            "platform :: story",
            "publication",
            "desk",
            "county",
            "platform :: countyfile",
            "platform :: office",
            "platform :: pdf",
            "platform :: reading",
            "platform :: records"
        })
@NullMarked
package se.samverka.bodies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
