package se.samverka.platform.web.language;

/** What stands around every page. */
public enum ChromePhrase implements Phrase {
    SKIP,
    MENU,
    MAIN_MENU,
    SEARCH,
    SEARCH_LABEL,
    SEARCH_HINT,
    SIGN_IN,
    SIGN_OUT,
    HOME,
    YOU_ARE_HERE,
    RESPONSIBLE,
    CONTACT,
    NO_COOKIES,
    WRONG,
    OTHER_LANGUAGE,
    IN_SWEDISH
}
