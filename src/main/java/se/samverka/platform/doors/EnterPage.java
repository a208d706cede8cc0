package se.samverka.platform.doors;

import se.samverka.platform.web.Page;
import se.samverka.platform.web.language.ChromePhrase;
import se.samverka.platform.web.language.Language;

/** One button: the link is opened by scanners too, so the reader presses. */
record EnterPage(Language language, String action, String name) implements Page {

    @Override
    public String title() {
        return language.words().of(ChromePhrase.SIGN_IN);
    }
}
