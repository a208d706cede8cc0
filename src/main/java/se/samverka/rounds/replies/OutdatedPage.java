package se.samverka.rounds.replies;

import se.samverka.platform.web.Page;
import se.samverka.rounds.AsksOrganisations.Asked;

/**
 * A link that can no longer be answered by; a new one is asked for here.
 *
 * @param told whether it has just been sent
 */
record OutdatedPage(String round, String action, boolean told) implements Page {

    static OutdatedPage of(Asked asked, boolean told) {
        return new OutdatedPage(asked.round().title(), asked.action(), told);
    }

    @Override
    public String title() {
        return "Den här länken har gått ut";
    }

    @Override
    public int status() {
        return told ? 200 : 410;
    }
}
