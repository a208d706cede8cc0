package se.samverka.meetings.replies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.CountsAnswers;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.OnMeetingPage;
import se.samverka.meetings.replies.AnswersSection.Choice;
import se.samverka.meetings.replies.AnswersSection.Question;
import se.samverka.meetings.replies.AnswersSection.Row;
import se.samverka.meetings.replies.AnswersSection.Words;
import se.samverka.meetings.replies.Standing.NoDeputy;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.mail.WrittenReplies.Written;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Section;

/** The list of answers, for those who support or lead the body; never public before the meeting. */
@Component
class AnswersOnMeetingPage implements OnMeetingPage, CountsAnswers {

    private static final String STEP_IN = "Ersättare träder in";
    private static final List<Choice> FOR_MEMBER = List.of(
            new Choice("ledamot-ja-plats", "Ledamoten kommer på plats"),
            new Choice("ledamot-ja-distans", "Ledamoten är med på distans"),
            new Choice("ledamot-nej", "Ledamoten har förhinder"));
    private static final List<Choice> FOR_DEPUTY = List.of(
            new Choice("kalla-ersattare", "Kalla ersättaren"),
            new Choice("ersattare-ja-plats", "Ersättaren kommer på plats"),
            new Choice("ersattare-ja-distans", "Ersättaren är med på distans"),
            new Choice("ersattare-nej", "Ersättaren kan inte"),
            new Choice("ledamot-tillbaka", "Ledamoten kommer i stället för ersättaren"));

    /** There is no member to call back. */
    private static final List<Choice> FOR_DEPUTY_ALONE = FOR_DEPUTY.subList(1, FOR_DEPUTY.size() - 1);

    private final Bodies bodies;
    private final People people;
    private final SeatStates states;
    private final UnclearAnswers unclear;
    private final WordsInAnswers words;
    private final Rights rights;

    AnswersOnMeetingPage(
            Bodies bodies,
            People people,
            SeatStates states,
            UnclearAnswers unclear,
            WordsInAnswers words,
            Rights rights) {
        this.bodies = bodies;
        this.people = people;
        this.states = states;
        this.unclear = unclear;
        this.words = words;
        this.rights = rights;
    }

    @Override
    public Place place() {
        return Place.ANSWERS;
    }

    @Override
    public Optional<Section> section(Meeting meeting, Body body, Actor reader) {
        var mayRead = rights.holdsAny(reader, Set.of("support", "chair", "vice-chair"), body.slug());
        var supports = rights.holdsAny(reader, Set.of("support"), body.slug());
        return mayRead && meeting.called() ? Optional.of(section(meeting, body, supports)) : Optional.empty();
    }

    @Override
    public List<Count> counts(Meeting meeting) {
        return counts(
                people.listSeats(meeting.body(), meeting.day()),
                standing(people.listSeats(meeting.body(), meeting.day()), meeting),
                bodies.hasDeputies(meeting.body(), meeting.day()));
    }

    /** A seat that everybody has left is vacant, and not one where nobody comes. */
    private Map<SeatId, SeatState> standing(List<SeatHolders> seats, Meeting meeting) {
        var standing = new HashMap<>(states.list(meeting.id()));
        seats.stream()
                .filter(seat -> seat.vacant() && seat.calledDeputy().isEmpty())
                .forEach(seat -> standing.remove(seat.seat().id()));
        return standing;
    }

    /** @param supports whether the reader calls the group, and so must know whom */
    private AnswersSection section(Meeting meeting, Body body, boolean supports) {
        var seats = people.listSeats(meeting.body(), meeting.day());
        var given = new Given(
                standing(seats, meeting),
                states.prevented(meeting.id()),
                Set.copyOf(states.listByProxy(meeting.id())),
                bodies.hasDeputies(body.id(), meeting.day()),
                supports,
                supports ? words.list(meeting.id()) : Map.of());
        return new AnswersSection(
                meeting.address(body),
                counts(seats, given.standing(), given.deputies()),
                AnswersPicture.of(seats, given.standing(), given.prevented(), given.deputies()),
                seats.stream().map(given::row).toList(),
                given.deputies(),
                unclear.list(meeting.id()).stream().map(u -> question(u, seats)).toList());
    }

    /** What is known of a meeting's answers, and how much of it the reader may read. */
    private record Given(
            Map<SeatId, SeatState> standing,
            Set<SeatId> prevented,
            Set<SeatId> byProxy,
            boolean deputies,
            boolean supports,
            Map<SeatId, List<Written>> written) {

        Row row(SeatHolders holders) {
            var seat = holders.seat();
            var state = standing.get(seat.id());
            return new Row(
                    seat.id().value().toString(),
                    seat.label(),
                    name(holders.member()),
                    name(holders.deputy()),
                    state == null ? uncalled(holders) : standing(holders, state),
                    byProxy.contains(seat.id()),
                    state == null ? List.of() : choices(holders),
                    written.getOrDefault(seat.id(), List.of()).stream()
                            .map(AnswersOnMeetingPage::words)
                            .toList());
        }

        private String standing(SeatHolders holders, SeatState state) {
            return holders.calledMember().isEmpty()
                    ? Standing.ofDeputyAlone(state, holders.vacant())
                    : Standing.toOfficial(
                            state, prevented.contains(holders.seat().id()), NoDeputy.of(deputies, holders));
        }

        private static String uncalled(SeatHolders holders) {
            return holders.calledMember().isEmpty() && holders.member().isPresent()
                    ? "Ledamoten är ledig. Ingen ersättare finns att kalla."
                    : "Inte kallad";
        }

        private String name(Optional<Holder> holder) {
            return holder.map(Holder::person)
                    .map(person -> supports ? person.fullName() : person.name())
                    .orElse("vakant");
        }
    }

    private static List<Count> counts(List<SeatHolders> seats, Map<SeatId, SeatState> standing, boolean deputies) {
        var counts = counts(seats, standing, deputies ? "Tomma" : "Förhinder");
        return deputies
                ? counts
                : counts.stream()
                        .filter(count -> !count.label().equals(STEP_IN))
                        .toList();
    }

    /** @param empty what a seat is called whose member is prevented and that nobody else sits on */
    private static List<Count> counts(List<SeatHolders> seats, Map<SeatId, SeatState> standing, String empty) {
        return List.of(
                new Count("Kommer", count(standing, s -> s instanceof SeatState.MemberComes)),
                new Count(
                        STEP_IN,
                        count(
                                standing,
                                s -> s instanceof SeatState.DeputyComes || s instanceof SeatState.MemberWantsBack)),
                new Count(
                        "Väntar på svar",
                        count(
                                standing,
                                s -> s instanceof SeatState.Awaiting
                                        || s instanceof SeatState.DeputyAsked
                                        || s instanceof SeatState.DeputyVolunteers
                                        || s instanceof SeatState.DeputyToBeAsked)),
                new Count(empty, count(standing, s -> s instanceof SeatState.Empty)),
                new Count("Vakanta", seats.stream().filter(SeatHolders::vacant).count()));
    }

    private static long count(Map<SeatId, SeatState> standing, Predicate<SeatState> which) {
        return standing.values().stream().filter(which).count();
    }

    private static Words words(Written written) {
        return new Words("%s, %s".formatted(written.from(), Swedish.moment(written.receivedAt())), written.text());
    }

    private static List<Choice> choices(SeatHolders seat) {
        if (seat.goesToDeputy()) return FOR_DEPUTY_ALONE;
        if (seat.calledMember().isEmpty()) return List.of();
        var choices = new ArrayList<>(FOR_MEMBER);
        if (seat.calledDeputy().isPresent()) choices.addAll(FOR_DEPUTY);
        return choices;
    }

    private static Question question(UnclearAnswers.Unclear unclear, List<SeatHolders> seats) {
        var label = seats.stream()
                .filter(s -> s.seat().id().equals(unclear.seat()))
                .map(s -> s.seat().label())
                .findFirst()
                .orElse("en plats");
        return new Question(
                unclear.id().toString(),
                "%s har svarat %s för %s%s. Svaret är inte infört. Fråga, och fyll i det rätta nedan."
                        .formatted(unclear.sender(), inWords(unclear.answer()), label, because(unclear.why())));
    }

    private static String inWords(String answer) {
        return switch (answer) {
            case "ACCEPTED" -> "ja";
            case "DECLINED" -> "nej";
            default -> "kanske";
        };
    }

    private static String because(WhoSpeaks.Why why) {
        return switch (why) {
            case SENDER_NOT_PROVED -> ", men avsändaren kan vara förfalskad";
            case NO_TOKEN -> ", men svaret kom inte till kallelsens egen adress";
            case UNKNOWN_SENDER -> ", men adressen hör varken till ledamoten eller till en ersättare som kan kallas";
            case MAYBE -> "";
        };
    }
}
