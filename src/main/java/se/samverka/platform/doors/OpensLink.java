package se.samverka.platform.doors;

import java.util.Optional;
import org.springframework.util.MultiValueMap;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.language.Language;

/** A module that shows the page behind a signed link, and acts when its form is sent. */
public interface OpensLink {

    /** The purpose that its links are issued for. */
    String purpose();

    /** What the link's holder sees. Changes nothing: mail scanners open links. */
    Page show(Opened opened);

    /** What the holder's form does. */
    Answer act(Opened opened, MultiValueMap<String, String> form);

    /** What a link that has expired shows; empty for what all show. Changes nothing. */
    default Optional<Page> showExpired(Opened opened) {
        return Optional.empty();
    }

    /** What the form of an expired link does; empty where it has none. */
    default Optional<Answer> actExpired(Opened opened, MultiValueMap<String, String> form) {
        return Optional.empty();
    }

    /**
     * @param token to be sent along by the page's form, whose address it is part of
     * @param language of the address that was opened
     */
    record Opened(String token, SignedLinks.Link link, Language language) {
        public String action() {
            return language.at("/s/" + token);
        }
    }
}
