/**
 * Skrivbordet: what awaits me, across all modules, and the first page of each role.
 *
 * <p>Shows what others hand it through {@code Awaiting}, {@code OnMyPage} and {@code FirstStep}. Knows only the ground.
 */
@ApplicationModule(
        displayName = "Skrivbordet",
        allowedDependencies = {
            "platform :: time",
            "platform :: web",
            "platform :: identity",
            "platform :: audit",
            "platform :: doors",
            "platform :: health",
            "platform :: mail",
            "platform :: records",
            "platform :: pdf",
            "platform :: files",
            "platform :: rules"
        })
@NullMarked
package se.samverka.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
