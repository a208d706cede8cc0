package se.samverka.meetings.replies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.replies.SeatState.Awaiting;
import se.samverka.meetings.replies.SeatState.DeputyAsked;
import se.samverka.meetings.replies.SeatState.DeputyComes;
import se.samverka.meetings.replies.SeatState.DeputyToBeAsked;
import se.samverka.meetings.replies.SeatState.DeputyVolunteers;
import se.samverka.meetings.replies.SeatState.Empty;
import se.samverka.meetings.replies.SeatState.MemberComes;
import se.samverka.meetings.replies.SeatState.MemberWantsBack;

/** How it stands with each seat, and the answers that led there. */
@Component
class SeatStates {

    private final JdbcClient db;

    SeatStates(JdbcClient db) {
        this.db = db;
    }

    /** A new version of the notice leaves the answers as they are. */
    void open(MeetingId meeting, SeatId seat, boolean hasDeputy) {
        db.sql("""
                        insert into meetings_seat_state (meeting, seat, state, deputy_unwilling, has_deputy)
                        values (:meeting, :seat, 'Awaiting', false, :hasDeputy) on conflict do nothing
                        """)
                .param("meeting", meeting.value())
                .param("seat", seat.value())
                .param("hasDeputy", hasDeputy)
                .update();
    }

    /** Locks the seat until the transaction ends: two answers at once come one after the other. */
    Optional<SeatState> lock(MeetingId meeting, SeatId seat) {
        return db.sql("select * from meetings_seat_state where meeting = :meeting and seat = :seat for update")
                .param("meeting", meeting.value())
                .param("seat", seat.value())
                .query((row, n) -> state(row))
                .optional();
    }

    Map<SeatId, SeatState> list(MeetingId meeting) {
        return list(List.of(meeting)).getOrDefault(meeting, Map.of());
    }

    Map<MeetingId, Map<SeatId, SeatState>> list(Collection<MeetingId> meetings) {
        record Row(MeetingId meeting, SeatId seat, SeatState state) {}
        if (meetings.isEmpty()) return Map.of();
        return db
                .sql("select * from meetings_seat_state where meeting in (:meetings)")
                .param("meetings", meetings.stream().map(MeetingId::value).toList())
                .query((row, n) -> new Row(
                        new MeetingId(row.getObject("meeting", UUID.class)),
                        new SeatId(row.getObject("seat", UUID.class)),
                        state(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::meeting, Collectors.toMap(Row::seat, Row::state)));
    }

    void keep(MeetingId meeting, SeatId seat, SeatState state) {
        db.sql("""
                        update meetings_seat_state
                        set state = :state, deputy_unwilling = :unwilling, deputy_called = :called,
                               has_deputy = :hasDeputy, member_presence = :member, deputy_presence = :deputy
                        where meeting = :meeting and seat = :seat
                        """)
                .param("meeting", meeting.value())
                .param("seat", seat.value())
                .param("state", state.getClass().getSimpleName())
                .param("unwilling", state instanceof Awaiting a && a.deputyUnwilling())
                .param("called", state instanceof Awaiting a && a.deputyCalled())
                .param("hasDeputy", !(state instanceof Empty e) || e.hasDeputy())
                .param("member", name(memberPresence(state)))
                .param("deputy", name(deputyPresence(state)))
                .update();
    }

    /** An answer as it came. */
    record Answer(
            MeetingId meeting,
            SeatId seat,
            Instant at,
            String speaker,
            SeatEvent event,
            Via via,
            boolean proxy,
            @Nullable Instant stamp,
            @Nullable String letter) {}

    enum Via {
        CALENDAR,
        LINK,
        SIGNED_IN,
        OFFICIAL,
        /** Nobody said anything: somebody was appointed, or left. */
        REGISTER
    }

    void add(Answer answer) {
        db.sql("""
                        insert into meetings_answer (meeting, seat, at, speaker, answer, presence, via, proxy, stamp, letter)
                        values (:meeting, :seat, :at, :speaker, :answer, :presence, :via, :proxy, :stamp, :letter)
                        """)
                .param("meeting", answer.meeting().value())
                .param("seat", answer.seat().value())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .param("speaker", answer.speaker())
                .param("answer", answer.event().getClass().getSimpleName())
                .param("presence", name(presence(answer.event())))
                .param("via", answer.via().name())
                .param("proxy", answer.proxy())
                .param(
                        "stamp",
                        answer.stamp() == null ? null : answer.stamp().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("letter", answer.letter())
                .update();
    }

    /**
     * When the speaker's latest answer was made: by the calendar's own clock, or by ours less the five minutes that two
     * clocks may differ.
     */
    Optional<Instant> latestStamp(MeetingId meeting, SeatId seat, String speaker) {
        return db.sql("""
                        select max(coalesce(stamp, at - interval '5 minutes')) from meetings_answer
                        where meeting = :meeting and seat = :seat and speaker = :speaker
                        """)
                .param("meeting", meeting.value())
                .param("seat", seat.value())
                .param("speaker", speaker)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Seats whose latest answer came by somebody else's hand. */
    List<SeatId> listByProxy(MeetingId meeting) {
        return db.sql("""
                        select seat from (select distinct on (seat) seat, proxy from meetings_answer
                                          where meeting = :meeting order by seat, id desc) latest
                        where proxy
                        """)
                .param("meeting", meeting.value())
                .query((row, n) -> new SeatId(row.getObject("seat", UUID.class)))
                .list();
    }

    /** Seats whose member's latest word is no; an official who lets the member back takes it back, and so does a new member. */
    Set<SeatId> prevented(MeetingId meeting) {
        return prevented(List.of(meeting)).getOrDefault(meeting, Set.of());
    }

    Map<MeetingId, Set<SeatId>> prevented(Collection<MeetingId> meetings) {
        record Row(MeetingId meeting, SeatId seat) {}
        if (meetings.isEmpty()) return Map.of();
        return db
                .sql("""
                        select meeting, seat
                        from (select distinct on (meeting, seat) meeting, seat, answer from meetings_answer
                              where meeting in (:meetings)
                                and (speaker = 'member' or answer in ('OfficialLetsMemberBack', 'MemberIsAppointed'))
                              order by meeting, seat, id desc) latest
                        where answer = 'MemberSaysNo'
                        """)
                .param("meetings", meetings.stream().map(MeetingId::value).toList())
                .query((row, n) -> new Row(
                        new MeetingId(row.getObject("meeting", UUID.class)),
                        new SeatId(row.getObject("seat", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::meeting, Collectors.mapping(Row::seat, Collectors.toSet())));
    }

    private static SeatState state(ResultSet row) throws SQLException {
        var member = row.getString("member_presence");
        var deputy = row.getString("deputy_presence");
        return switch (row.getString("state")) {
            case "Awaiting" -> new Awaiting(row.getBoolean("deputy_unwilling"), row.getBoolean("deputy_called"));
            case "MemberComes" -> new MemberComes(Presence.valueOf(member));
            case "DeputyVolunteers" -> new DeputyVolunteers(Presence.valueOf(deputy));
            case "DeputyToBeAsked" -> new DeputyToBeAsked();
            case "DeputyAsked" -> new DeputyAsked();
            case "DeputyComes" -> new DeputyComes(Presence.valueOf(deputy));
            case "MemberWantsBack" -> new MemberWantsBack(Presence.valueOf(member), Presence.valueOf(deputy));
            case "Empty" -> new Empty(row.getBoolean("has_deputy"));
            default -> throw new IllegalStateException("Unknown state " + row.getString("state"));
        };
    }

    private static @Nullable Presence memberPresence(SeatState state) {
        return switch (state) {
            case MemberComes comes -> comes.presence();
            case MemberWantsBack back -> back.member();
            case Awaiting a -> null;
            case DeputyVolunteers v -> null;
            case DeputyToBeAsked t -> null;
            case DeputyAsked a -> null;
            case DeputyComes c -> null;
            case Empty e -> null;
        };
    }

    private static @Nullable Presence deputyPresence(SeatState state) {
        return switch (state) {
            case DeputyComes comes -> comes.presence();
            case DeputyVolunteers volunteers -> volunteers.presence();
            case MemberWantsBack back -> back.deputy();
            case Awaiting a -> null;
            case MemberComes c -> null;
            case DeputyToBeAsked t -> null;
            case DeputyAsked a -> null;
            case Empty e -> null;
        };
    }

    private static @Nullable Presence presence(SeatEvent event) {
        return switch (event) {
            case SeatEvent.MemberSaysYes yes -> yes.presence();
            case SeatEvent.DeputySaysYes yes -> yes.presence();
            case SeatEvent.MemberSaysNo no -> null;
            case SeatEvent.DeputySaysNo no -> null;
            case SeatEvent.OfficialCallsDeputy call -> null;
            case SeatEvent.OfficialLetsMemberBack back -> null;
            case SeatEvent.MemberIsAppointed appointed -> null;
            case SeatEvent.MemberLeaves leaves -> null;
            case SeatEvent.DeputyIsAppointed appointed -> null;
            case SeatEvent.DeputyLeaves leaves -> null;
        };
    }

    private static @Nullable String name(@Nullable Presence presence) {
        return presence == null ? null : presence.name();
    }
}
