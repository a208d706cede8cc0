package se.samverka.platform.web;

import se.samverka.platform.web.language.Language;
import se.samverka.platform.web.language.Phrase;

/**
 * A word in the main menu; each module that has a public list gives one.
 *
 * @param href the Swedish page's address
 * @param inEnglish whether the page has an English twin
 */
public record NavItem(int order, Phrase label, String href, boolean inEnglish) {

    String hrefIn(Language language) {
        return inEnglish ? language.at(href) : href;
    }

    boolean isIn(Language language) {
        return inEnglish || language == Language.SWEDISH;
    }
}
