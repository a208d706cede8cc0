package se.samverka.platform.doors.passkeys;

import se.samverka.platform.web.Page;

/** The passkey opened nothing. */
record UnknownPasskeyPage() implements Page {

    @Override
    public String title() {
        return "Nyckeln fungerade inte";
    }

    @Override
    public int status() {
        return 422;
    }
}
