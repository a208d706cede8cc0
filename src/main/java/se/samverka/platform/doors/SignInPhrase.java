package se.samverka.platform.doors;

import se.samverka.platform.web.language.Phrase;

/** The way in: the form, the letter with its link, and what the link opens. */
enum SignInPhrase implements Phrase {
    LEAD,
    EMAIL,
    EMAIL_WRONG,
    MAIL_ME,
    WITH_ACCOUNT,
    HAVE_KEY,
    KEY_TROUBLE,
    WITH_KEY,
    CHECK_INBOX,
    SENT,
    ON_TRIAL,
    NO_LETTER,
    TRY_ANOTHER,
    LETTER_SUBJECT,
    LETTER,
    LETTER_WHY,
    WELCOME,
    COOKIE,
    EXPIRED_TITLE,
    EXPIRED,
    NEW_LINK
}
