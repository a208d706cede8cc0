/**
 * Nomineringarna: whom the organisations appoint to the seats that are theirs.
 *
 * <p>Promises that nothing is typed twice: what a registrar writes behind the link becomes the appointment when it is
 * decided. Preliminary until then, and nothing public knows of it. Never fills a seat by itself.
 */
@ApplicationModule(
        displayName = "Nomineringarna",
        allowedDependencies = {
            "platform :: time",
            "platform :: rules",
            "platform :: web",
            "platform :: identity",
            "platform :: audit",
            "platform :: doors",
            "platform :: files",
            "platform :: mail",
            "platform :: settings",
            "platform :: pdf",
            "platform :: office",
            "platform :: records",
            "desk",
            "county",
            "bodies",
            "people",
            "rounds"
        })
@NullMarked
package se.samverka.nominations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
