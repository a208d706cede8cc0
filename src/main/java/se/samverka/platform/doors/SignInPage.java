package se.samverka.platform.doors;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.language.ChromePhrase;
import se.samverka.platform.web.language.Language;
import se.samverka.platform.web.look.Asset;

/**
 * @param email what was typed
 * @param till where to go afterwards, an address of ours
 * @param problem a sentence, or empty
 * @param provider where an account can sign somebody in, what it is called; may be empty
 * @param sent whether a link was asked for
 * @param onTrial whether letters go to administrators only just now
 */
record SignInPage(
        Language language, String email, String till, String problem, String provider, boolean sent, boolean onTrial)
        implements Page {

    static final String ADDRESS = "/logga-in";

    @Override
    public String title() {
        return language.words().of(sent ? SignInPhrase.CHECK_INBOX : ChromePhrase.SIGN_IN);
    }

    /** Where the form is, and where it is sent. */
    public String address() {
        return language.at(ADDRESS);
    }

    @Override
    public String twin() {
        return (language == Language.SWEDISH ? Language.ENGLISH : Language.SWEDISH).at(ADDRESS);
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
