package se.samverka.platform.story;

import se.samverka.platform.countyfile.Value;

/**
 * Somebody whom the demo lets its visitor be.
 *
 * @param as in words, for example {@code Tjänstepersonsstöd}
 */
record Guide(String as, Value email) {}
