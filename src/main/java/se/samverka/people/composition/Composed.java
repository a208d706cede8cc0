package se.samverka.people.composition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Seat;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Holder;
import se.samverka.people.SeatHolders;
import se.samverka.platform.identity.PersonId;

/**
 * How a body's seats stand on a day, against its charter: a complete answer. Knows neither clock nor database.
 *
 * @param places every seat, in order
 * @param flaws what departs from the charter, each with what to do; empty where the body is whole
 */
record Composed(List<Place> places, List<Flaw> flaws) {

    record Place(Seat seat, State state) {}

    enum State {
        FILLED,
        /** A member sits, and nobody steps in. */
        WITHOUT_DEPUTY,
        /** A member sits, and the deputy is on leave. */
        DEPUTY_AWAY,
        /** The member is on leave, and nobody steps in. */
        AWAY,
        /** Both are on leave. */
        BOTH_AWAY,
        /** The deputy is invited, but does not become member. */
        DEPUTY_ALONE,
        VACANT,
        /** Offered, and not taken: the body is whole all the same. */
        UNUSED
    }

    /**
     * @param code for tests
     * @param remedy what to do, verb first
     */
    record Flaw(String code, String sentence, String remedy) {}

    /**
     * What the charter asks for beside the seats.
     *
     * @param deputies how members are stood in for
     * @param chair whether somebody is to lead
     * @param viceChair whether somebody is to stand in for the chair
     */
    record Asked(DeputyRule deputies, boolean chair, boolean viceChair) {}

    /** Who leads that day. */
    record Led(Optional<Holder> chair, Optional<Holder> viceChair) {}

    static Composed of(Asked asked, List<SeatHolders> seats, Led led, LocalDate day) {
        var flaws = new ArrayList<Flaw>();
        flaws.addAll(stayingOn(seats, day));
        seats.forEach(seat -> seatFlaws(asked, seat).forEach(flaws::add));
        flaws.addAll(onTwoSeats(seats));
        flaws.addAll(unled(asked, seats, led));
        return new Composed(
                seats.stream()
                        .map(seat -> new Place(seat.seat(), state(asked, seat)))
                        .toList(),
                List.copyOf(flaws));
    }

    /** Between two terms whoever sits may stay on: told in one sentence, for it may be everybody. */
    private static List<Flaw> stayingOn(List<SeatHolders> seats, LocalDate day) {
        var labels = seats.stream()
                .filter(seat -> Stream.of(seat.member(), seat.deputy())
                        .flatMap(Optional::stream)
                        .anyMatch(holder -> holder.staysOn(day)))
                .map(seat -> seat.seat().label())
                .toList();
        return labels.isEmpty()
                ? List.of()
                : List.of(new Flaw(
                        "stays-on",
                        "Tiden har gått ut för dem som sitter på %s: %s."
                                .formatted(
                                        labels.size() == 1 ? "en plats" : labels.size() + " platser",
                                        String.join(", ", labels)),
                        "De sitter kvar tills någon utses. Fråga vilka som utses."));
    }

    private static State state(Asked asked, SeatHolders seat) {
        if (seat.calledMember().isPresent()) return behind(asked, seat);
        if (seat.member().isPresent()) {
            if (seat.goesToDeputy()) return State.FILLED;
            return seat.deputy().isPresent() ? State.BOTH_AWAY : State.AWAY;
        }
        if (seat.goesToDeputy()) return State.DEPUTY_ALONE;
        return seat.seat().optional() ? State.UNUSED : State.VACANT;
    }

    /** Who stands behind a member who comes. */
    private static State behind(Asked asked, SeatHolders seat) {
        if (seat.calledDeputy().isPresent()) return State.FILLED;
        if (seat.deputy().isPresent()) return State.DEPUTY_AWAY;
        return asked.deputies() == DeputyRule.PERSONAL ? State.WITHOUT_DEPUTY : State.FILLED;
    }

    private static Stream<Flaw> seatFlaws(Asked asked, SeatHolders seat) {
        return Stream.concat(
                emptiness(seat.seat(), state(asked, seat)),
                Stream.concat(elsewhere(seat.seat(), seat.member()), elsewhere(seat.seat(), seat.deputy())));
    }

    private static Stream<Flaw> emptiness(Seat seat, State state) {
        return switch (state) {
            case FILLED, UNUSED -> Stream.empty();
            case AWAY ->
                Stream.of(new Flaw(
                        "away",
                        "Ledamoten på platsen %s är ledig och har ingen ersättare.".formatted(seat.label()),
                        "Fråga vem som utses till ersättare."));
            case BOTH_AWAY ->
                Stream.of(new Flaw(
                        "away",
                        "Både ledamoten och ersättaren på platsen %s är lediga.".formatted(seat.label()),
                        "Fråga om någon annan utses så länge."));
            case DEPUTY_AWAY ->
                Stream.of(new Flaw(
                        "deputy-away",
                        "Ersättaren på platsen %s är ledig. Får ledamoten förhinder finns ingen att kalla."
                                .formatted(seat.label()),
                        "Fråga om någon annan utses till ersättare så länge."));
            case VACANT ->
                Stream.of(new Flaw(
                        "vacant",
                        "Platsen %s saknar ledamot.".formatted(seat.label()),
                        "Fråga vem som utses till platsen."));
            case WITHOUT_DEPUTY ->
                Stream.of(new Flaw(
                        "no-deputy",
                        "Platsen %s saknar personlig ersättare.".formatted(seat.label()),
                        "Fråga vem som utses till ersättare."));
            case DEPUTY_ALONE ->
                Stream.of(new Flaw(
                        "deputy-alone",
                        "Platsen %s har en ersättare men ingen ledamot.".formatted(seat.label()),
                        "Ersättaren bjuds in men blir inte ledamot. Fråga vem som utses till platsen."));
        };
    }

    /** An organisation's seat is held by its own. */
    private static Stream<Flaw> elsewhere(Seat seat, Optional<Holder> holder) {
        OrganisationId own = seat.organisation();
        return holder
                .filter(one -> own != null && !own.equals(one.side()))
                .map(one -> new Flaw(
                        "other-side",
                        "%s på platsen %s hör inte till den organisation som utser."
                                .formatted(one.person().name(), seat.label()),
                        "Rätta personens organisation, eller avsluta uppdraget."))
                .stream();
    }

    private static List<Flaw> onTwoSeats(List<SeatHolders> seats) {
        Map<PersonId, List<String>> held = new HashMap<>();
        Map<PersonId, String> names = new HashMap<>();
        seats.forEach(seat -> Stream.of(seat.member(), seat.deputy())
                .flatMap(Optional::stream)
                .forEach(holder -> {
                    names.put(holder.person().id(), holder.person().name());
                    held.computeIfAbsent(holder.person().id(), person -> new ArrayList<>())
                            .add(seat.seat().label());
                }));
        return held.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> new Flaw(
                        "two-seats",
                        "%s sitter på mer än en plats: %s."
                                .formatted(names.get(one.getKey()), String.join(", ", one.getValue())),
                        "Avsluta alla uppdrag utom ett. En person har en plats."))
                .sorted(Comparator.comparing(Flaw::sentence))
                .toList();
    }

    private static List<Flaw> unled(Asked asked, List<SeatHolders> seats, Led led) {
        return Stream.of(
                        leads(asked.chair(), Charge.CHAIR, led.chair(), seats),
                        leads(asked.viceChair(), Charge.VICE_CHAIR, led.viceChair(), seats))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Flaw> leads(
            boolean wanted, Charge charge, Optional<Holder> holder, List<SeatHolders> seats) {
        if (!wanted) return Optional.empty();
        if (holder.isEmpty())
            return Optional.of(new Flaw(
                    "unled",
                    "Ingen är utsedd till %s.".formatted(charge.swedish()),
                    "Be den sida som utser %s att göra det.".formatted(charge.swedish())));
        var person = holder.get().person();
        var sits = seats.stream()
                .flatMap(seat -> seat.member().stream())
                .anyMatch(member -> member.person().id().equals(person.id()));
        return sits
                ? Optional.empty()
                : Optional.of(new Flaw(
                        "leads-without-a-seat",
                        "%s är %s utan att vara ledamot.".formatted(person.name(), charge.swedish()),
                        "Kontrollera att det är meningen."));
    }

    boolean isWhole() {
        return flaws.isEmpty();
    }
}
