package se.samverka.platform.doors;

import se.samverka.platform.web.Page;
import se.samverka.platform.web.language.Language;

/** A link that is used up, too old or never was ours. */
record ExpiredLinkPage(Language language) implements Page {

    @Override
    public String title() {
        return language.words().of(SignInPhrase.EXPIRED_TITLE);
    }

    @Override
    public int status() {
        return 410;
    }
}
