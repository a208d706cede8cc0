/**
 * Letters on their way out: laid with the change that caused them, sent when quiet hours allow, tried again until sent.
 *
 * <p>A letter's row is locked while the letter is handed to the mail server, and the lock is the only mark that it is
 * being sent: a process that dies lets go of it at once, so the letter is sent again within a second, under the same
 * Message-ID, and no other letter is touched.
 */
@NullMarked
package se.samverka.platform.mail.sending;

import org.jspecify.annotations.NullMarked;
