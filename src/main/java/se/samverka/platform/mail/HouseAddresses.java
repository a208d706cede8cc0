package se.samverka.platform.mail;

import org.springframework.stereotype.Component;
import se.samverka.platform.settings.Settings;

/** The addresses that letters come from and answers come to, all at the one mail domain. */
@Component
public final class HouseAddresses {

    private final Settings settings;

    HouseAddresses(Settings settings) {
        this.settings = settings;
    }

    /** The installation's own, for what no body sends. */
    public Letter.Address own() {
        return of("Samverka", "samverka");
    }

    /** @param slug the body's word in addresses */
    public Letter.Address of(String name, String slug) {
        return new Letter.Address(name, slug + "@" + settings.mailDomain());
    }

    /** With the call's token after a plus, where the mail server allows it; a reply is then still known by its UID. */
    public Letter.Address of(String name, String slug, String token) {
        return of(name, settings.mailPlus() ? slug + "+" + token : slug);
    }
}
