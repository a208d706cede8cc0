/**
 * Rundorna: what goes out to organisations and comes back by a date.
 *
 * <p>Promises one way to ask all of them: a letter with a signed link to each one's registered address, an answer that can
 * be changed, a receipt for the organisation's own register, and a reminder when somebody presses for it. Knows nothing of
 * what is asked: that is said by whoever asks. Never depends on what is done with the answers.
 */
@ApplicationModule(
        displayName = "Rundorna",
        allowedDependencies = {
            "platform :: time",
            "platform :: rules",
            "platform :: web",
            "platform :: identity",
            "platform :: audit",
            "platform :: doors",
            "platform :: mail",
            "platform :: settings",
            "platform :: files",
            "platform :: pdf",
            "platform :: records",
            "desk",
            "county",
            "people"
        })
@NullMarked
package se.samverka.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
