/**
 * Letters on their way in: fetched from the mailbox, kept before they are marked as seen, and handed to whoever understands
 * them.
 *
 * <p>A process that dies at any point loses none: what is kept but not handed on is handed on later.
 */
@NullMarked
package se.samverka.platform.mail.receiving;

import org.jspecify.annotations.NullMarked;
