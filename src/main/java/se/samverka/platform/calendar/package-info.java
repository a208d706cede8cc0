/** Invitations that Outlook, Google and Apple can answer (RFC 5545, 5546), and the answers. */
@NamedInterface("calendar")
@NullMarked
package se.samverka.platform.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
