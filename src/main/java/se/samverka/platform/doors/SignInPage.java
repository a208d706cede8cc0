package se.samverka.platform.doors;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Asset;

/**
 * @param email what was typed
 * @param till where to go afterwards, an address of ours
 * @param problem a sentence, or empty
 * @param provider where an account can sign somebody in, what it is called; may be empty
 * @param sent whether a link was asked for
 * @param onTrial whether letters go to administrators only just now
 */
record SignInPage(String email, String till, String problem, String provider, boolean sent, boolean onTrial)
        implements Page {

    @Override
    public String title() {
        return sent ? "Titta i din inkorg" : "Logga in";
    }

    @Override
    public List<Asset> scripts() {
        return sent ? List.of() : List.of(Asset.PASSKEYS);
    }

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 422;
    }
}
