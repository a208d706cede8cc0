package se.samverka.meetings.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.desk.Awaiting;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.ReadersBodies;
import se.samverka.meetings.TellsHowFar;
import se.samverka.meetings.notice.Approvals.Approval;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Status;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** Notices that are to be sent, before those who send them, and to be approved, before the chair. */
@Component
class NoticeAwaits implements Awaiting, TellsHowFar {

    private static final int SEEN_AHEAD = 21;
    /** More than any group plans at once. */
    private static final int AHEAD = 100;

    private static final Tag LAST_DAY = new Tag("Sista dag", Tone.DEADLINE);

    private final ReadersBodies own;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Approvals approvals;
    private final Bodies bodies;
    private final CountyClock clock;

    NoticeAwaits(
            ReadersBodies own,
            Meetings meetings,
            Agendas agendas,
            Approvals approvals,
            Bodies bodies,
            CountyClock clock) {
        this.own = own;
        this.meetings = meetings;
        this.agendas = agendas;
        this.approvals = approvals;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public Stream<Task> tasks(Actor reader) {
        var toSend = uncalled(own.where(reader, Set.of("support")));
        var toApprove = uncalled(own.where(reader, Set.of("chair")));
        var ids = Stream.concat(toSend.stream(), toApprove.stream())
                .map(one -> one.meeting().id())
                .distinct()
                .toList();
        var begun = agendas.listBegun(ids);
        var asked = approvals.list(ids);
        return Stream.concat(
                toSend.stream()
                        .map(one -> toSend(one, begun.contains(one.meeting().id()), approval(asked, one))),
                toApprove.stream().flatMap(one -> toApprove(one, approval(asked, one)).stream()));
    }

    private record Uncalled(Meeting meeting, Body body) {}

    private static Approval approval(Map<MeetingId, Approval> asked, Uncalled one) {
        return Objects.requireNonNull(asked.get(one.meeting().id()));
    }

    private List<Uncalled> uncalled(List<Body> bodies) {
        return bodies.stream()
                .flatMap(body -> uncalled(body).map(meeting -> new Uncalled(meeting, body)))
                .toList();
    }

    /** What is due within three weeks, and what should have gone already. */
    private Stream<Meeting> uncalled(Body body) {
        var horizon = clock.today().plusDays(SEEN_AHEAD);
        return meetings.listFrom(body.id(), clock.today(), AHEAD).stream()
                .filter(m -> !m.called() && !m.cancelled() && !m.startedBy(clock.instant()))
                .filter(m -> !due(m).isAfter(horizon));
    }

    /** Where no rule is known, the meeting's own day. */
    private LocalDate due(Meeting meeting) {
        var last = lastDay(meeting);
        return last == null ? meeting.day() : last;
    }

    private @Nullable LocalDate lastDay(Meeting meeting) {
        return bodies.workingCharterOn(meeting.body(), meeting.day())
                .map(charter -> NoticeRules.lastDay(meeting.day(), charter.noticeRule()))
                .orElse(null);
    }

    private Task toSend(Uncalled one, boolean begun, Approval approval) {
        var meeting = one.meeting();
        var body = one.body();
        var empty = !begun;
        return new Task(
                due(meeting),
                (empty ? "Gör dagordningen för " : "Skicka kallelsen till ") + body.name(),
                "Mötet är %s kl. %s. %s"
                        .formatted(
                                Swedish.weekdayOfYear(meeting.day()),
                                Swedish.time(meeting.starts()),
                                empty ? "Kallelsen kan skickas när dagordningen har en punkt." : inWords(approval)),
                empty
                        ? new Link("Gör dagordningen", meeting.address(body) + "/dagordning")
                        : new Link("Granska och skicka", meeting.address(body) + "#kallelse"),
                urgency(meeting),
                meeting.subject());
    }

    private static String inWords(Approval approval) {
        if (approval.approved()) return "Ordföranden har godkänt den.";
        if (approval.fell()) return "Dagordningen har ändrats sedan ordföranden godkände den.";
        return approval.asked() ? "Väntar på att ordföranden godkänner." : "";
    }

    private Optional<Task> toApprove(Uncalled one, Approval approval) {
        var meeting = one.meeting();
        if (!approval.asked() || approval.approved()) return Optional.empty();
        return Optional.of(new Task(
                due(meeting),
                "Godkänn kallelsen till " + one.body().name(),
                (approval.fell() ? "Dagordningen har ändrats. " : "")
                        + "Mötet är %s. Kallelsen skickas när du har sagt ja."
                                .formatted(Swedish.weekdayOfYear(meeting.day())),
                new Link("Läs och godkänn", meeting.address(one.body()) + "#kallelse"),
                urgency(meeting),
                meeting.subject()));
    }

    private @Nullable Tag urgency(Meeting meeting) {
        var last = lastDay(meeting);
        if (last == null || clock.today().isBefore(last)) return null;
        return clock.today().equals(last) ? LAST_DAY : Status.LATE.tag();
    }

    @Override
    public Column column() {
        return Column.NOTICE;
    }

    @Override
    public Optional<Tag> howFar(Meeting meeting) {
        if (meeting.called()) return Optional.of(Status.SENT.tag());
        var urgency = urgency(meeting);
        var last = lastDay(meeting);
        if (urgency != null) return Optional.of(urgency);
        return Optional.ofNullable(last).map(day -> new Tag("senast " + Swedish.shortDay(day), Tone.QUIET));
    }
}
