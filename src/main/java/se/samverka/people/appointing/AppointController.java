package se.samverka.people.appointing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Seat;
import se.samverka.county.County;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Register.NewPerson;
import se.samverka.people.appointing.AppointPage.Choice;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict.Hindrance;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.TypedDay;

/** The form that appoints somebody. */
@Controller
class AppointController {

    private final Appoint appoint;
    private final Bodies bodies;
    private final County county;
    private final CountyClock clock;

    AppointController(Appoint appoint, Bodies bodies, County county, CountyClock clock) {
        this.appoint = appoint;
        this.bodies = bodies;
        this.county = county;
        this.clock = clock;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping("/organ/{organ}/utse")
    Page form(
            @PathVariable String organ,
            @RequestParam String som,
            @RequestParam(defaultValue = "0") int plats,
            @RequestParam(defaultValue = "") String fran) {
        var body = bodies.find(organ).orElseThrow(NotFound::new);
        var organisation =
                seat(body, plats).map(Seat::organisation).map(this::key).orElse("");
        var from = Objects.requireNonNullElse(TypedDay.read(fran), suggestedFrom(body));
        var to = charge(som).isOnSeat() ? lastDay(body, from) : "";
        return page(
                body, som, plats, Map.of("organisation", organisation, "fran", from.toString(), "till", to), List.of());
    }

    /** Nobody is appointed for longer than the body, unless a reason is given. */
    private String lastDay(Body body, LocalDate from) {
        return bodies.charterOn(body.id(), from)
                .map(Charter::validTo)
                .map(LocalDate::toString)
                .orElse("");
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/utse")
    Answer appoint(
            @PathVariable String organ,
            @RequestParam String som,
            @RequestParam(defaultValue = "0") int plats,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var body = bodies.find(organ).orElseThrow(NotFound::new);
        var form = new AppointForm(typed);
        var wish = wish(body, charge(som), plats, form);
        if (!form.problems().isEmpty()) return page(body, som, plats, typed, form.problems());
        var verdict = appoint.whyNot(wish);
        if (!verdict.allows()) return page(body, som, plats, typed, sentences(verdict.hindrances()));
        try {
            appoint.appoint(actor, wish);
        } catch (Refused overtaken) {
            return page(body, som, plats, typed, sentences(overtaken.verdict().hindrances()));
        }
        return new Answer.SeeOther("/organ/" + body.slug() + "/platser");
    }

    private Appoint.Wish wish(Body body, Charge charge, int plats, AppointForm form) {
        var person = new NewPerson(
                form.name(), form.email(), form.text("telefon"), organisation(form), isElected(charge), false);
        form.wantsContact();
        var seat = seat(body, plats).map(Seat::id).orElse(null);
        var party = isElected(charge) ? form.text("parti") : null;
        return new Appoint.Wish(
                body.id(),
                seat,
                charge,
                person,
                party,
                form.text("titel"),
                form.from(),
                form.to(),
                form.text("kalla"),
                form.text("skal"));
    }

    private @Nullable OrganisationId organisation(AppointForm form) {
        return Optional.ofNullable(form.text("organisation"))
                .flatMap(key -> county.find(key, clock.today()))
                .map(o -> o.id())
                .orElse(null);
    }

    private AppointPage page(Body body, String som, int plats, Map<String, String> typed, List<String> problems) {
        var charge = charge(som);
        return new AppointPage(
                body.slug(),
                body.name(),
                som,
                plats,
                heading(charge, seat(body, plats)),
                isElected(charge),
                homes().map(o -> new Choice(o.key(), o.name())).toList(),
                county.listPoliticalParties().stream()
                        .map(p -> new Choice(p.letter(), p.name()))
                        .toList(),
                typed,
                problems,
                typed.containsKey("skal") || problems.stream().anyMatch(p -> p.contains("Skriv kort varför")));
    }

    /** The region, the municipalities, and the external parties, which may have seats too. */
    private Stream<Organisation> homes() {
        var external = county.listOrganisations(clock.today()).stream()
                .filter(organisation -> organisation.kind() == Organisation.Kind.EXTERNAL);
        return Stream.concat(county.listParties(clock.today()).stream(), external);
    }

    private static String heading(Charge charge, Optional<Seat> seat) {
        return "Utse " + charge.swedish() + seat.map(s -> " för " + s.label()).orElse("");
    }

    private Optional<Seat> seat(Body body, int ordinal) {
        return bodies.listSeats(body.id(), clock.today()).stream()
                .filter(s -> s.ordinal() == ordinal)
                .findFirst();
    }

    private String key(@Nullable OrganisationId organisation) {
        return county.organisation(Objects.requireNonNull(organisation), clock.today())
                .key();
    }

    private LocalDate suggestedFrom(Body body) {
        return body.shownOn(clock.today());
    }

    private static Charge charge(String som) {
        var charge = AppointForm.charge(som);
        if (charge == null) throw new NotFound();
        return charge;
    }

    private static boolean isElected(Charge charge) {
        return switch (charge) {
            case MEMBER, DEPUTY, CHAIR, VICE_CHAIR -> true;
            case SUPPORT, CONVENER, COORDINATOR, PARTICIPANT, ADMINISTRATOR, AUDITOR -> false;
        };
    }

    private static List<String> sentences(List<Hindrance> hindrances) {
        return hindrances.stream().map(Hindrance::sentence).toList();
    }
}
