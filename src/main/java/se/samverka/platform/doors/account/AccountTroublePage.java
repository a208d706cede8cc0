package se.samverka.platform.doors.account;

import se.samverka.platform.web.Page;

/**
 * The account did not let anybody in.
 *
 * @param provider what it is called
 * @param again whether it may go better another time; else nobody here has the account
 */
record AccountTroublePage(String provider, boolean again) implements Page {

    @Override
    public String title() {
        return again ? "Inloggningen gick inte igenom" : "Vi känner inte igen ditt konto";
    }

    @Override
    public int status() {
        return 422;
    }
}
