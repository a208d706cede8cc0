package se.samverka.platform.doors;

import se.samverka.platform.web.Page;

/** A link that is used up, too old or never was ours. */
record ExpiredLinkPage() implements Page {

    @Override
    public String title() {
        return "Länken gäller inte längre";
    }

    @Override
    public int status() {
        return 410;
    }
}
