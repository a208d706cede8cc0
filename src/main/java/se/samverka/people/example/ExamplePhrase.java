package se.samverka.people.example;

import se.samverka.platform.web.language.Phrase;

/** What every page says while there are made-up people. */
enum ExamplePhrase implements Phrase {
    MADE_UP
}
