package se.samverka.people.register;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import se.samverka.people.NameAndEmail;
import se.samverka.people.Register;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.console.OnStart;
import se.samverka.platform.doors.OpensLink;
import se.samverka.platform.doors.SignsIn;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;

/**
 * The way in to a county that has no administrator: a link on the console, and nowhere else.
 *
 * <p>It is used up by the form that is taken, not by one that must be mended; and it opens nothing once somebody is
 * administrator.
 */
@Component
class FirstAdministrator implements OnStart, OpensLink {

    private static final Duration VALID = Duration.ofDays(7);
    private static final String PURPOSE = "first-administrator";

    private final SignedLinks links;
    private final Register register;
    private final SignsIn signsIn;
    private final Settings settings;
    private final CountyClock clock;

    FirstAdministrator(SignedLinks links, Register register, SignsIn signsIn, Settings settings, CountyClock clock) {
        this.links = links;
        this.register = register;
        this.signsIn = signsIn;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<String> lines() {
        if (register.hasAdministrator()) return List.of();
        return List.of("Öppna %s och skriv ditt namn och din e-postadress, så blir du systemförvaltare."
                .formatted(settings.at("/s/" + issue())));
    }

    private String issue() {
        return links.issue(
                new SignedLinks.Link(PURPOSE, null, "house", clock.instant().plus(VALID), false));
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Page show(Opened opened) {
        return register.hasAdministrator()
                ? new AlreadyAdministeredPage()
                : FirstAdministratorPage.blank(opened.action());
    }

    @Override
    @Transactional
    public Answer act(Opened opened, MultiValueMap<String, String> form) {
        if (register.hasAdministrator()) return new AlreadyAdministeredPage();
        var who = new NameAndEmail(typed(form, "namn"), typed(form, "epost"));
        List<Problem> problems = who.problems();
        if (!problems.isEmpty()) return FirstAdministratorPage.of(opened.action(), who, problems);
        if (!links.useUp(opened.token())) return new AlreadyAdministeredPage();
        var actor = new Actor.LinkHolder(PURPOSE, null);
        var person = register.enter(actor, new NewPerson(who.name(), who.email(), null, null, false, false));
        register.makeAdministrator(actor, person);
        signsIn.in(person, "link-on-console");
        return new Answer.SeeOther("/min");
    }

    private static String typed(MultiValueMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "").strip();
    }
}
