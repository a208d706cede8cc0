/** Passkeys (W3C WebAuthn Level 3): several a person, each in somebody's own phone, computer or security key. */
@NullMarked
package se.samverka.platform.doors.passkeys;

import org.jspecify.annotations.NullMarked;
