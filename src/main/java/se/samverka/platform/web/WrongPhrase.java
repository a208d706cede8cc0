package se.samverka.platform.web;

import se.samverka.platform.web.language.Phrase;

/** What a reader meets when something went wrong: a heading and what to do next, two by two. */
enum WrongPhrase implements Phrase {
    NOT_FOUND_TITLE,
    NOT_FOUND,
    TOO_MANY_TITLE,
    TOO_MANY,
    BUG_TITLE,
    BUG,
    ALREADY_SENT_TITLE,
    ALREADY_SENT,
    FORBIDDEN_TITLE,
    FORBIDDEN,
    NOT_SO_TITLE,
    NOT_SO,
    TOO_LARGE_TITLE,
    TOO_LARGE,
    NOT_UNDERSTOOD_TITLE,
    NOT_UNDERSTOOD,
    TO_START,
    REFERENCE
}
