package se.samverka.platform.doors;

import se.samverka.platform.web.Page;

/**
 * @param email what was typed
 * @param till where to go afterwards, an address of ours
 * @param problem a sentence, or empty
 * @param sent whether a link was asked for
 * @param onTrial whether letters go to administrators only just now
 */
record SignInPage(String email, String till, String problem, boolean sent, boolean onTrial) implements Page {

    @Override
    public String title() {
        return sent ? "Titta i din inkorg" : "Logga in";
    }

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 422;
    }
}
