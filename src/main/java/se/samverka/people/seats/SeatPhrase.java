package se.samverka.people.seats;

import se.samverka.platform.web.language.Phrase;

/** What is said of seats in more than one language. */
enum SeatPhrase implements Phrase {
    SEATS,
    ALL_FILLED,
    FILLED,
    NOBODY
}
