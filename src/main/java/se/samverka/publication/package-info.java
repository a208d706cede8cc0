/**
 * Publiceringen: the front page, search, feeds, calendars and open data.
 *
 * <p>Shows what others hand it through {@code Publishable} and {@code OnFrontPage}. Knows only the ground.
 */
@ApplicationModule(
        displayName = "Publiceringen",
        allowedDependencies = {
            "platform :: time",
            "platform :: web",
            "platform :: identity",
            "platform :: audit",
            "platform :: jobs",
            "platform :: calendar",
            "platform :: settings",
            "platform :: console",
            "platform :: health",
            "platform :: records"
        })
@NullMarked
package se.samverka.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
