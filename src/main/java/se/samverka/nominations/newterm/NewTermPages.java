package se.samverka.nominations.newterm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter.BetweenTerms;
import se.samverka.county.Elections;
import se.samverka.county.Elections.Term;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.Nominations;
import se.samverka.nominations.newterm.NewTermPage.Group;
import se.samverka.nominations.newterm.NewTermPage.Step;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;
import se.samverka.rounds.Rounds;
import se.samverka.rounds.Rounds.Tally;

/** What stands and what is left before a new term, told from the register: nothing here is ticked by hand. */
@Component
class NewTermPages {

    private static final Tag DONE = new Tag("klart", Tone.GOOD);
    private static final Tag LEFT = new Tag("återstår", Tone.GOING);

    private final Elections elections;
    private final Bodies bodies;
    private final People people;
    private final Nominations nominations;
    private final Rounds rounds;
    private final CountyClock clock;

    NewTermPages(
            Elections elections,
            Bodies bodies,
            People people,
            Nominations nominations,
            Rounds rounds,
            CountyClock clock) {
        this.elections = elections;
        this.bodies = bodies;
        this.people = people;
        this.nominations = nominations;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The boards' next term, or else the next turn of the year. */
    LocalDate usual() {
        return elections.listTerms().stream()
                .map(Term::boards)
                .flatMap(boards -> Stream.ofNullable(boards.from()))
                .filter(day -> day.isAfter(clock.today()))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> clock.today().plusYears(1).withDayOfYear(1));
    }

    NewTermPage on(LocalDate from) {
        var groups = bodies.list().stream()
                .filter(body -> body.isOfElected() && body.livesOn(from.minusDays(1)))
                .map(body -> filled(body, from))
                .filter(filled -> filled.places() > 0)
                .toList();
        return new NewTermPage(
                "Nya styrelser tillträder %s. Här ser du vad som ska göras före det.".formatted(Swedish.day(from)),
                Field.of(Field.Kind.DATE, "dag", "Första dagen").withValue(from.toString()),
                List.of(election(from), decisions(groups, from), asking(from), filling(groups), publishing(from)),
                groups.stream().map(NewTermPages::group).toList());
    }

    /**
     * @param ending those whose time runs out before the term
     * @param entered those who are appointed for it
     * @param chartered whether it has a charter in force on the first day
     */
    private record Filled(
            Body body, int places, long ending, long entered, boolean chartered, BetweenTerms meanwhile) {}

    private Filled filled(Body body, LocalDate from) {
        var deputies = bodies.hasDeputies(body.id(), from);
        var before = holders(people.listSeats(body.id(), from.minusDays(1)));
        var seats = people.listSeats(body.id(), from);
        return new Filled(
                body,
                deputies ? seats.size() * 2 : seats.size(),
                before.stream()
                        .filter(holder -> !holder.appointment().holdsOn(from))
                        .count(),
                holders(seats).stream().filter(holder -> !holder.staysOn(from)).count(),
                bodies.charterOn(body.id(), from).isPresent(),
                bodies.workingCharterOn(body.id(), from)
                        .map(charter -> charter.betweenTerms())
                        .orElse(BetweenTerms.EMPTY));
    }

    private static List<Holder> holders(List<SeatHolders> seats) {
        return seats.stream()
                .flatMap(seat -> Stream.of(seat.member(), seat.deputy()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Group group(Filled filled) {
        return new Group(
                filled.body().name(),
                "/organ/" + filled.body().slug() + "/platser",
                filled.ending() == 0 ? "inget" : "%d av %d".formatted(filled.ending(), filled.places()),
                switch (filled.meanwhile()) {
                    case SITTING_STAYS -> "sitter kvar";
                    case EMPTY -> "platsen är tom";
                },
                "%d av %d".formatted(filled.entered(), filled.places()),
                filled.entered() == filled.places());
    }

    private Step election(LocalDate from) {
        var result = elections.latestOn(from).filter(held -> held.heldOn().isAfter(from.minusYears(1)));
        var governing =
                elections.governmentOn(from).filter(now -> isNew(now.validity().from(), from));
        var whole = result.isPresent() && governing.isPresent();
        return new Step(
                "Lägg in valresultatet och vilka som styr",
                result.map(held -> "Valet %s är inlagt.".formatted(Swedish.day(held.heldOn())))
                                .orElse("Inget val det senaste året är inlagt.")
                        + (governing.isPresent() ? "" : " Vilka som styr efter valet är inte inlagt."),
                whole ? DONE : LEFT,
                List.of(new Link("Val och styre", "/admin/val")));
    }

    private static boolean isNew(@Nullable LocalDate began, LocalDate from) {
        return began != null && began.isAfter(from.minusYears(1));
    }

    private Step decisions(List<Filled> groups, LocalDate from) {
        var without = groups.stream().filter(group -> !group.chartered()).toList();
        var links = new ArrayList<Link>();
        without.forEach(group -> links.add(new Link(
                "Underlag för " + group.body().shortName(),
                "/organ/" + group.body().slug() + "/underlag")));
        return new Step(
                "Få ett beslut om grupperna",
                without.isEmpty()
                        ? "Alla grupper har ett uppdrag som gäller %s.".formatted(Swedish.day(from))
                        : "Utan nytt beslut har uppdraget gått ut %s för %s."
                                .formatted(
                                        Swedish.day(from),
                                        without.stream()
                                                .map(group -> group.body().shortName())
                                                .collect(Collectors.joining(", "))),
                without.isEmpty() ? DONE : LEFT,
                links);
    }

    private Step asking(LocalDate from) {
        var asked = nominations.list().stream()
                .filter(round -> round.from().equals(from))
                .toList();
        var sent = asked.stream().anyMatch(round -> round.round().isSent());
        var links = new ArrayList<Link>();
        asked.forEach(round -> links.add(new Link(round.round().title(), round.address())));
        if (!sent) links.add(new Link("Samla in nomineringar", Nomination.ADDRESS + "/ny?fran=" + from));
        return new Step(
                "Fråga kommunerna och regionen vilka de utser",
                asked.isEmpty() ? "Ingen är tillfrågad än." : answers(asked),
                sent ? DONE : LEFT,
                links);
    }

    private String answers(List<Nomination> asked) {
        var tallies = rounds.tallies(Nomination.KIND);
        return asked.stream()
                .map(round -> tallies.getOrDefault(round.round().id(), new Tally(0, 0)))
                .map(tally -> "%d av %d har svarat.".formatted(tally.answered(), tally.asked()))
                .collect(Collectors.joining(" "));
    }

    private static Step filling(List<Filled> groups) {
        var places = groups.stream().mapToInt(Filled::places).sum();
        var entered = groups.stream().mapToLong(Filled::entered).sum();
        return new Step(
                "Utse dem som har kommit in, och fråga efter dem som saknas",
                "%d av %d är utsedda. De som saknar efterträdare står på varje grupps platser."
                        .formatted(entered, places),
                entered == places && places > 0 ? DONE : LEFT,
                List.of());
    }

    /** Nothing is published by hand: whoever is appointed is shown. */
    private Step publishing(LocalDate from) {
        return new Step(
                "Publicera",
                "De som är utsedda syns på grupperna så snart beslutet är inlagt, och tillträder %s. Ingen behöver göra något den dagen."
                        .formatted(Swedish.day(from)),
                clock.today().isBefore(from) ? new Tag("sköts av sig självt", Tone.QUIET) : DONE,
                List.of());
    }
}
