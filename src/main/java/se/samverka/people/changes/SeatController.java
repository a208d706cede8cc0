package se.samverka.people.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Appointments;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.people.changes.SeatPages.Sent;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.TypedDay;

/** One seat and what happens on it, for those who keep the body. */
@Controller
class SeatController {

    private final Bodies bodies;
    private final People people;
    private final Appointments appointments;
    private final ChangeSeat changing;
    private final SeatPages pages;
    private final CountyClock clock;

    SeatController(
            Bodies bodies,
            People people,
            Appointments appointments,
            ChangeSeat changing,
            SeatPages pages,
            CountyClock clock) {
        this.bodies = bodies;
        this.people = people;
        this.appointments = appointments;
        this.changing = changing;
        this.pages = pages;
        this.clock = clock;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping("/organ/{organ}/platser/{plats}")
    Page seat(@PathVariable String organ, @PathVariable int plats) {
        var body = bodies.find(organ).orElseThrow(NotFound::new);
        return pages.page(body, seat(body, plats), Sent.NOTHING);
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/platser/{plats}/lamnar")
    Answer leaves(
            @PathVariable String organ, @PathVariable int plats, @RequestParam Map<String, String> typed, Actor actor) {
        return take(organ, plats, SeatForms.LEAVES, typed, (held, form) -> {
            var lastDay = form.day(SeatForms.LAST_DAY, "Ange sista dagen.");
            if (form.isWhole()) changing.leave(actor, held, lastDay, form.text(SeatForms.DECISION));
        });
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/platser/{plats}/ledig")
    Answer isAway(
            @PathVariable String organ, @PathVariable int plats, @RequestParam Map<String, String> typed, Actor actor) {
        return take(organ, plats, SeatForms.AWAY, typed, (held, form) -> {
            var from = form.day(SeatForms.FROM, "Ange första dagen av ledigheten.");
            var to = form.day(SeatForms.TO, "Ange sista dagen av ledigheten.");
            if (form.isWhole()) changing.isAway(actor, held, from, to, form.text(SeatForms.DECISION));
        });
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/platser/{plats}/tillbaka/{ledighet}")
    Answer comesBack(
            @PathVariable String organ,
            @PathVariable int plats,
            @PathVariable UUID ledighet,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        return take(organ, plats, SeatForms.BACK, typed, (held, form) -> changing.comesBack(actor, held, ledighet));
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping("/organ/{organ}/platser/{plats}/uppgifter")
    Answer tellAnew(
            @PathVariable String organ, @PathVariable int plats, @RequestParam Map<String, String> typed, Actor actor) {
        return take(organ, plats, SeatForms.TOLD, typed, (held, form) -> {
            var from = form.day(SeatForms.FROM, "Ange från vilken dag det gäller.");
            if (form.isWhole())
                changing.tellAnew(
                        actor, held, from, orNull(form.text(SeatForms.PARTY)), orNull(form.text(SeatForms.TITLE)));
        });
    }

    /** What is asked for, with the fields of its own form. */
    @FunctionalInterface
    private interface Wanted {
        void of(Appointment held, Form form);
    }

    private Answer take(String organ, int plats, String action, Map<String, String> typed, Wanted wanted) {
        var body = bodies.find(organ).orElseThrow(NotFound::new);
        var seat = seat(body, plats);
        var held = held(seat, typed);
        var form = new Form(held.charge(), action, typed, new ArrayList<>());
        try {
            wanted.of(held, form);
        } catch (Refused refused) {
            refused.verdict()
                    .hindrances()
                    .forEach(each -> form.problems().add(new Problem(form.first(), each.sentence())));
        }
        return form.isWhole()
                ? new Answer.SeeOther(SeatPages.address(body, seat.seat()))
                : pages.page(body, seat, new Sent(action, held.charge(), typed, form.problems()));
    }

    /** What was sent in one of the forms. */
    private record Form(Charge charge, String action, Map<String, String> typed, List<Problem> problems) {

        String text(String field) {
            return typed.getOrDefault(id(field), "").strip();
        }

        /** Any day where there is none; then the form is not whole. */
        LocalDate day(String field, String missing) {
            var day = TypedDay.read(text(field));
            if (day == null)
                problems.add(new Problem(id(field), text(field).isEmpty() ? missing : "Skriv dagen som 2017-09-19."));
            return Objects.requireNonNullElse(day, LocalDate.EPOCH);
        }

        boolean isWhole() {
            return problems.isEmpty();
        }

        /** The field that a refusal stands at. */
        String first() {
            return id(action.equals(SeatForms.LEAVES) ? SeatForms.LAST_DAY : SeatForms.FROM);
        }

        private String id(String field) {
            return SeatForms.field(charge, action, field);
        }
    }

    /** The form names the appointment: the seat may have changed hands since it was shown. */
    private Appointment held(SeatHolders seat, Map<String, String> typed) {
        return appointments
                .find(id(typed.getOrDefault("uppdrag", "")))
                .filter(held -> seat.seat().id().equals(held.seat()))
                .orElseThrow(NotFound::new);
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound();
        }
    }

    private SeatHolders seat(Body body, int ordinal) {
        return people.listSeats(body.id(), body.shownOn(clock.today())).stream()
                .filter(seat -> seat.seat().ordinal() == ordinal)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
