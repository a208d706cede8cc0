package se.samverka.platform.mail.receiving;

import se.samverka.platform.mail.IncomingLetter;

/**
 * A letter as it came, and whether a machine wrote it (an out-of-office reply, a bounce).
 *
 * <p>A machine's letter is kept but not handed on: no module shall answer it, and nobody need read it.
 */
record Arrival(IncomingLetter letter, boolean automatic) {}
