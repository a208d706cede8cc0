package se.samverka.people.appointing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Seat;
import se.samverka.county.County;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.countyfile.Choices;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.story.StoryAct;

/** {@code utse}: several are appointed in one decision, all from the same day. */
@Component
class AppointAct implements StoryAct {

    private static final Choices<Charge> CHARGES = charges();

    private final Appoint appoint;
    private final Bodies bodies;
    private final County county;

    AppointAct(Appoint appoint, Bodies bodies, County county) {
        this.appoint = appoint;
        this.bodies = bodies;
        this.county = county;
    }

    @Override
    public String name() {
        return "utse";
    }

    private static Choices<Charge> charges() {
        var words = Choices.of(Charge.MEMBER.swedish(), Charge.MEMBER);
        for (var charge : Charge.values()) if (!charge.isEverywhere()) words = words.or(charge.swedish(), charge);
        return words;
    }

    /** What all in the decision share. */
    private record Decision(
            String source, LocalDate from, @Nullable LocalDate to) {}

    /**
     * @param seat the seat's label; null for a charge that is no seat
     * @param home the key of the home organisation; null for the seat's own, or for none
     */
    private record Named(
            String body,
            @Nullable String seat,
            Charge charge,
            String name,
            String email,
            @Nullable String phone,
            @Nullable String home,
            @Nullable String party,
            @Nullable String title,
            @Nullable String reason) {}

    @Override
    public Scene read(Fields event) {
        var decision = new Decision(
                event.text(name()), event.date("från"), event.findDate("till").orElse(null));
        var named = event.groups("personer").stream().map(AppointAct::named).toList();
        return actor -> named.forEach(one -> appoint.appoint(actor, wish(one, decision)));
    }

    private static Named named(Fields row) {
        var named = new Named(
                row.text("i"),
                row.findText("plats").orElse(null),
                row.choice("som", CHARGES),
                row.text("namn"),
                row.text("e-post"),
                row.findText("telefon").orElse(null),
                row.findText("hemma i").orElse(null),
                row.findText("parti").orElse(null),
                row.findText("titel").orElse(null),
                row.findText("skäl").orElse(null));
        row.nothingElse();
        return named;
    }

    private Appoint.Wish wish(Named named, Decision decision) {
        var body = bodies.find(named.body()).orElseThrow(() -> missing("Gruppen", named.body()));
        var seat = named.seat() == null ? null : seat(body, named.seat(), decision.from());
        return new Appoint.Wish(
                body.id(),
                seat == null ? null : seat.id(),
                named.charge(),
                person(named, home(named, seat, decision.from())),
                named.party(),
                named.title(),
                decision.from(),
                decision.to(),
                decision.source(),
                named.reason());
    }

    /** Whoever has a political party is elected; officials never have one. */
    private static NewPerson person(Named named, @Nullable OrganisationId home) {
        return new NewPerson(named.name(), named.email(), named.phone(), home, named.party() != null, false);
    }

    private Seat seat(Body body, String label, LocalDate day) {
        return bodies.listSeats(body.id(), day).stream()
                .filter(seat -> seat.label().equals(label))
                .findFirst()
                .orElseThrow(() -> missing("Platsen", label));
    }

    private @Nullable OrganisationId home(Named named, @Nullable Seat seat, LocalDate day) {
        var key = named.home();
        if (key == null) return seat == null ? null : seat.organisation();
        return county.find(key, day).map(Organisation::id).orElseThrow(() -> missing("Organisationen", key));
    }

    private static Obstacle missing(String what, String name) {
        return new Obstacle("%s \"%s\" finns inte den dagen.".formatted(what, name));
    }
}
