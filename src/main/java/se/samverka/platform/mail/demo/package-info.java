/**
 * The demo's own post office: every letter that Samverka sends ends up here and nowhere else, and its recipients answer as
 * Outlook would.
 */
@NamedInterface("post-office")
@NullMarked
package se.samverka.platform.mail.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
