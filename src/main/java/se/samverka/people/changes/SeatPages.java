package se.samverka.people.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Seat;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Appointments;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.people.SeatHolders;
import se.samverka.people.changes.Leaves.Leave;
import se.samverka.people.changes.SeatPage.Past;
import se.samverka.people.changes.SeatPage.Side;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.look.Link;

/** One seat as a page. */
@Component
class SeatPages {

    private static final int MONTHS_AHEAD = 6;

    private final People people;
    private final Bodies bodies;
    private final Appointments appointments;
    private final Leaves leaves;
    private final SeatForms forms;
    private final CountyClock clock;

    SeatPages(
            People people,
            Bodies bodies,
            Appointments appointments,
            Leaves leaves,
            SeatForms forms,
            CountyClock clock) {
        this.people = people;
        this.bodies = bodies;
        this.appointments = appointments;
        this.leaves = leaves;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * What was sent and could not be taken.
     *
     * @param action the form's word; empty where nothing was sent
     */
    record Sent(String action, Charge charge, Map<String, String> typed, List<Problem> problems) {
        static final Sent NOTHING = new Sent("", Charge.MEMBER, Map.of(), List.of());
    }

    SeatPage page(Body body, SeatHolders seat, Sent sent) {
        var held = appointments.listIn(body.id()).stream()
                .filter(one -> seat.seat().id().equals(one.seat()))
                .sorted(Comparator.comparing(Appointment::from).reversed())
                .toList();
        var away = leaves.list(held.stream().map(Appointment::id).toList());
        var names = names(held);
        var sides = new ArrayList<Side>();
        var known = new Known(held, away, names);
        sides.add(side(body, seat, Charge.MEMBER, known, sent));
        if (bodies.hasDeputies(body.id(), clock.today())) sides.add(side(body, seat, Charge.DEPUTY, known, sent));
        return new SeatPage(
                body.slug(),
                body.name(),
                seat.seat().label(),
                address(body, seat.seat()),
                sides,
                held.stream()
                        .flatMap(one -> past(one, away, names.get(one.person())))
                        .toList(),
                sent.problems());
    }

    static String address(Body body, Seat seat) {
        return "/organ/" + body.slug() + "/platser/" + seat.ordinal();
    }

    private Side side(Body body, SeatHolders seat, Charge charge, Known known, Sent sent) {
        var holder = charge == Charge.MEMBER ? seat.member() : seat.deputy();
        var own = known.held().stream().filter(one -> one.charge() == charge).toList();
        return new Side(
                charge == Charge.MEMBER ? "Ledamot" : "Personlig ersättare",
                holder.map(SeatPages::name).orElse(""),
                lines(body.shownOn(clock.today()), seat, holder, own, known.names()),
                appoint(body, seat.seat(), charge, holder, own),
                holder.isEmpty(),
                holder.map(one -> forms.of(one, of(one, known.away()), sent)).orElse(List.of()));
    }

    private static List<Leave> of(Holder holder, List<Leave> away) {
        return away.stream()
                .filter(leave -> leave.appointment().equals(holder.appointment().id()))
                .toList();
    }

    private static String name(Holder holder) {
        var told = Stream.of(holder.appointment().party(), holder.appointment().title())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        var name = holder.person().fullName();
        return told.isEmpty() ? name : "%s (%s)".formatted(name, told);
    }

    private static List<String> lines(
            LocalDate day,
            SeatHolders seat,
            Optional<Holder> holder,
            List<Appointment> own,
            Map<PersonId, String> names) {
        var lines = new ArrayList<String>();
        holder.ifPresent(one -> lines.add(since(one, day)));
        holder.map(Holder::awayUntil)
                .ifPresent(
                        until -> lines.add("Ledig till och med %s. %s".formatted(Swedish.day(until), whileAway(seat))));
        own.stream()
                .filter(one -> one.from().isAfter(day))
                .map(next -> "%s tillträder %s.".formatted(names.get(next.person()), Swedish.day(next.from())))
                .forEach(lines::add);
        return lines;
    }

    /** Who is called while one of the two is on leave, or both. */
    private static String whileAway(SeatHolders seat) {
        if (seat.goesToDeputy()) return "Ersättaren kallas direkt.";
        return seat.calledMember().isPresent()
                ? "Får ledamoten förhinder finns ingen att kalla."
                : "Ingen finns att kalla.";
    }

    private static String since(Holder holder, LocalDate day) {
        var held = holder.appointment();
        var to = held.to();
        if (to == null) return "Sedan %s, tills vidare.".formatted(Swedish.day(held.from()));
        return holder.staysOn(day)
                ? "Uppdraget gick ut %s. Sitter kvar tills någon utses.".formatted(Swedish.day(to))
                : "Sedan %s, till och med %s.".formatted(Swedish.day(held.from()), Swedish.day(to));
    }

    /** A successor enters the day after the last day, where that is near; null where nobody is to be appointed. */
    private @Nullable Link appoint(
            Body body, Seat seat, Charge charge, Optional<Holder> holder, List<Appointment> own) {
        var form = "/organ/%s/utse?som=%s&plats=%d".formatted(body.slug(), SeatForms.som(charge), seat.ordinal());
        if (holder.isEmpty()) return new Link("Utse " + charge.swedish(), form);
        LocalDate last = own.getFirst().to();
        if (last == null
                || last.isAfter(clock.today().plusMonths(MONTHS_AHEAD))
                        && !own.getFirst().isCutShort()) return null;
        var from = last.isBefore(clock.today()) ? clock.today() : last.plusDays(1);
        return new Link("Utse efterträdare", form + "&fran=" + from);
    }

    private static Stream<Past> past(Appointment one, List<Leave> away, @Nullable String known) {
        var name = Objects.requireNonNull(known);
        var leave = away.stream()
                .filter(each -> each.appointment().equals(one.id()))
                .map(each -> new Past(
                        "ledighet", name, period(each.from(), each.to()), each.source() == null ? "" : each.source()));
        return Stream.concat(
                leave, Stream.of(new Past(one.charge().swedish(), name, period(one.from(), one.to()), sources(one))));
    }

    private static String sources(Appointment one) {
        return Stream.of(one.source(), one.ending())
                .filter(source -> source != null && !source.isBlank())
                .collect(Collectors.joining("; avslutat: "));
    }

    private static String period(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? "från %s".formatted(Swedish.day(from))
                : "%s–%s".formatted(Swedish.day(from), Swedish.day(to));
    }

    private Map<PersonId, String> names(List<Appointment> held) {
        return people.listAll(held.stream().map(Appointment::person).toList()).values().stream()
                .collect(Collectors.toMap(Person::id, Person::fullName));
    }

    /** What there is on the seat: who has had it, who is away from it, and what they are called. */
    private record Known(List<Appointment> held, List<Leave> away, Map<PersonId, String> names) {}
}
