package se.samverka.people.upkeep;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.people.Person;
import se.samverka.people.Sittings;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.doors.SignsIn;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.mail.Trial;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** On trial no letter lets anybody but administrators in, so an administrator hands out links on paper. */
@Component
class PrintSignInLink {

    private static final Duration VALID = Duration.ofDays(7);

    private final Trial trial;
    private final Sittings sittings;
    private final SignedLinks links;
    private final Audit audit;
    private final Settings settings;
    private final CountyClock clock;

    PrintSignInLink(
            Trial trial, Sittings sittings, SignedLinks links, Audit audit, Settings settings, CountyClock clock) {
        this.trial = trial;
        this.sittings = sittings;
        this.links = links;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Only on trial, and only for somebody who could sign in by letter otherwise. */
    boolean mayPrint(Person person) {
        return person.email() != null
                && trial.isOn()
                && !sittings.of(person.id(), clock.today()).isEmpty();
    }

    /** Empty where there is none to print. */
    @Transactional
    Optional<SignInLinkPage> print(Actor actor, Person person) {
        if (!mayPrint(person)) return Optional.empty();
        var expires = clock.instant().plus(VALID);
        var token = links.issue(new SignedLinks.Link(SignsIn.BY_LINK, person.id(), "/min", expires, true));
        audit.record(
                actor,
                "identity.print-sign-in-link",
                "person/" + person.id().value(),
                Map.of("expires", expires.toString()));
        return Optional.of(new SignInLinkPage(
                "/admin/personer/" + person.id().value(),
                person.fullName(),
                settings.at("/s/" + token),
                Swedish.moment(expires)));
    }
}
