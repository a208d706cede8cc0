/** The outbox: a letter is recorded with the change that caused it and sent afterwards; and the letters that come back. */
@NamedInterface("mail")
@NullMarked
package se.samverka.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
