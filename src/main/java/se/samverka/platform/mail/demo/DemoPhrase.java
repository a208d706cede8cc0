package se.samverka.platform.mail.demo;

import se.samverka.platform.web.language.Phrase;

/** What every page of the demo says. */
enum DemoPhrase implements Phrase {
    SHOWING,
    READ_LETTERS
}
