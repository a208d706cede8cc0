package se.samverka.county.about;

import se.samverka.platform.web.language.Phrase;

/** What a county's own pages and the lines that lead to them say. */
enum CountyPhrase implements Phrase {
    EXAMPLE,
    ABOUT,
    ACCESSIBILITY,
    PERSONAL_DATA,
    ANSWERS_FOR,
    WRITE_TO
}
