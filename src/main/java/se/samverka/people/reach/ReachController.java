package se.samverka.people.reach;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.people.Appointment;
import se.samverka.people.ChargeWords;
import se.samverka.people.Holder;
import se.samverka.people.reach.ReachPage.Row;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** Names, addresses and phones of a group, for who supports it. */
@Controller
class ReachController {

    private static final String REACH = "/organ/{organ}/platser/kontakt";

    private final Reach reach;
    private final Bodies bodies;
    private final ChargeWords words;

    ReachController(Reach reach, Bodies bodies, ChargeWords words) {
        this.reach = reach;
        this.bodies = bodies;
        this.words = words;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping(REACH)
    Page reach(@PathVariable String organ, Actor reader) {
        var body = bodies.find(organ).orElseThrow(NotFound::new);
        var rows = reach.read(reader, body).stream()
                .map(holder -> row(body, holder))
                .toList();
        return new ReachPage(body.slug(), body.name(), rows, anyShielded(rows));
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping(REACH + "/{id}/skydd")
    Answer shield(@PathVariable String organ, @PathVariable UUID id, Actor actor) {
        var body = bodies.find(organ).orElseThrow(NotFound::new);
        if (!reach.shield(actor, body, new PersonId(id))) throw new NotFound();
        return new Answer.SeeOther("/organ/%s/platser/kontakt".formatted(body.slug()));
    }

    private Row row(Body body, Holder holder) {
        var person = holder.person();
        return new Row(
                charge(holder.appointment()),
                person.fullName(),
                Objects.requireNonNullElse(person.email(), ""),
                Objects.requireNonNullElse(person.phone(), ""),
                person.shielded(),
                person.shielded()
                        ? ""
                        : "/organ/%s/platser/kontakt/%s/skydd"
                                .formatted(body.slug(), person.id().value()));
    }

    private String charge(Appointment appointment) {
        var place = words.place(appointment);
        var charge = Swedish.capital(appointment.charge().swedish());
        return place.isEmpty() ? charge : "%s, %s".formatted(place, charge.toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean anyShielded(List<Row> rows) {
        return rows.stream().anyMatch(Row::shielded);
    }
}
