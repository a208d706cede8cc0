package se.samverka.county.register;

import se.samverka.platform.web.language.Phrase;

/** Who works together, as the front page's heading. */
enum SitePhrase implements Phrase {
    TOGETHER,
    TOGETHER_IN,
    MUNICIPALITIES
}
