package se.samverka.nominations.opposition;

import se.samverka.platform.web.Page;

/** What stands where the form stood once the municipalities have decided. */
record OfferClosedPage(String round, String sentence) implements Page {

    @Override
    public String title() {
        return "Oppositionens plats";
    }
}
