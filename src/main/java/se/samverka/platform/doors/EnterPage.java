package se.samverka.platform.doors;

import se.samverka.platform.web.Page;

/** One button: the link is opened by scanners too, so the reader presses. */
record EnterPage(String action, String name) implements Page {
    @Override
    public String title() {
        return "Logga in";
    }
}
