package se.samverka.meetings.mine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.desk.OnMyPage;
import se.samverka.meetings.AsksForAnswer;
import se.samverka.meetings.Calls;
import se.samverka.meetings.CountsAnswers;
import se.samverka.meetings.CountsAnswers.Count;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.OnMeetingPage;
import se.samverka.meetings.ReadersBodies;
import se.samverka.meetings.mine.NextMeetingSection.Later;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Section;

/** For those who sit or lead: the next meeting first of all, with what is asked of the reader. */
@Component
class NextMeetingOnMyPage implements OnMyPage {

    private static final Set<String> LEAD = Set.of("chair", "vice-chair");
    private static final Set<String> SIT = Set.of("member", "deputy", "chair", "vice-chair");
    private static final int LATER = 3;

    /** Some may be cancelled, and some over since this morning. */
    private static final int AHEAD = 20;

    private final ReadersBodies own;
    private final Meetings meetings;
    private final Calls calls;
    private final AsksForAnswer asking;
    private final CountsAnswers answers;
    private final ObjectProvider<OnMeetingPage> hung;
    private final Rights rights;
    private final CountyClock clock;

    NextMeetingOnMyPage(
            ReadersBodies own,
            Meetings meetings,
            Calls calls,
            AsksForAnswer asking,
            CountsAnswers answers,
            ObjectProvider<OnMeetingPage> hung,
            Rights rights,
            CountyClock clock) {
        this.own = own;
        this.meetings = meetings;
        this.calls = calls;
        this.asking = asking;
        this.answers = answers;
        this.hung = hung;
        this.rights = rights;
        this.clock = clock;
    }

    private record Mine(Meeting meeting, Body body) {}

    @Override
    public Place place() {
        return Place.NEXT_MEETING;
    }

    @Override
    public Optional<Section> section(Actor reader) {
        var ahead = own.where(reader, SIT).stream()
                .flatMap(body -> meetings.listFrom(body.id(), clock.today(), AHEAD).stream()
                        .map(meeting -> new Mine(meeting, body)))
                .filter(mine -> !mine.meeting().cancelled() && !mine.meeting().overBy(clock.instant()))
                .sorted(Comparator.comparing(mine -> mine.meeting().start()))
                .toList();
        return ahead.isEmpty()
                ? Optional.empty()
                : Optional.of(section(reader, ahead.getFirst(), ahead.subList(1, ahead.size())));
    }

    private Section section(Actor reader, Mine next, List<Mine> later) {
        var meeting = next.meeting();
        var question = asking.question(meeting, next.body(), reader, true);
        var parts = Stream.of(
                        hung(reader, next, OnMeetingPage.Place.TO_DO),
                        question,
                        hung(reader, next, OnMeetingPage.Place.AGENDA))
                .flatMap(Optional::stream)
                .toList();
        return new NextMeetingSection(
                next.body().name(),
                "Möte " + Swedish.dayOfYear(meeting.day()),
                Swedish.capital(Swedish.weekdayOfYear(meeting.day())) + " kl. "
                        + Swedish.times(meeting.start(), meeting.end()),
                Optional.ofNullable(meeting.place()).orElse("Platsen meddelas senare"),
                remote(reader, meeting),
                question.isPresent() ? "" : standing(reader, next),
                comes(reader, next),
                parts,
                meeting.address(next.body()),
                later.stream().limit(LATER).map(NextMeetingOnMyPage::later).toList());
    }

    private Optional<Section> hung(Actor reader, Mine next, OnMeetingPage.Place place) {
        return hung.stream()
                .filter(part -> part.place() == place)
                .flatMap(part -> part.section(next.meeting(), next.body(), reader).stream())
                .findFirst();
    }

    private String standing(Actor reader, Mine next) {
        if (!next.meeting().called()) return "Kallelsen är inte skickad än. Du får den som mejl, och då svarar du här.";
        return rights.holdsAny(reader, Set.of("deputy"), next.body().slug())
                ? "Du är ersättare och behöver inte svara. Får ledamoten förhinder frågar vi dig."
                : "";
    }

    private List<Count> comes(Actor reader, Mine next) {
        var leads = rights.holdsAny(reader, LEAD, next.body().slug());
        return leads && next.meeting().called() ? answers.counts(next.meeting()) : List.of();
    }

    /** Only to the called, and only an address that a browser opens. */
    private String remote(Actor reader, Meeting meeting) {
        var link = meeting.remoteLink();
        var called = reader.personId().stream()
                .anyMatch(person -> calls.list(meeting.id()).stream()
                        .anyMatch(call -> call.person().equals(person) && !call.withdrawn()));
        return link != null && called && link.startsWith("https://") ? link : "";
    }

    private static Later later(Mine mine) {
        var meeting = mine.meeting();
        return new Later(
                meeting.day().toString(),
                Swedish.shortDay(meeting.day()) + " " + Swedish.time(meeting.starts()),
                mine.body().name(),
                meeting.address(mine.body()));
    }
}
