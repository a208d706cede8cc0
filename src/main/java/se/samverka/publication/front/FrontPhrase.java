package se.samverka.publication.front;

import se.samverka.platform.web.language.Phrase;

/** What the front page says in more than one language. */
enum FrontPhrase implements Phrase {
    SEE_WHO
}
