package se.samverka.platform.mail.sending;

import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.LetterId;

/** @param attempts how many have failed so far */
record Outgoing(LetterId id, Letter letter, int attempts) {}
