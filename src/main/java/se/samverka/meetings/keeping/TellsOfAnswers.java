package se.samverka.meetings.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.SeatId;
import se.samverka.people.Appointment;
import se.samverka.people.Appointments;
import se.samverka.platform.records.TellsOf;
import se.samverka.platform.time.CountyClock;

/** What somebody answered, and what came from the person's address and could not be applied. */
@Component
@Order(3)
class TellsOfAnswers implements TellsOf {

    private final JdbcClient db;
    private final Appointments appointments;
    private final MeetingRows meetings;

    TellsOfAnswers(JdbcClient db, Appointments appointments, MeetingRows meetings) {
        this.db = db;
        this.appointments = appointments;
        this.meetings = meetings;
    }

    @Override
    public Set<String> columns() {
        return Set.of("meetings_unclear_answer.sender");
    }

    @Override
    public List<Part> about(Subject subject) {
        return List.of(
                new Part("Dina svar", answers(subject)),
                new Part("Svar från din adress som inte kunde föras in", unclear(subject)));
    }

    /** An answer is of whoever held the seat when it was given. */
    private List<Entry> answers(Subject subject) {
        var held = appointments.listOf(subject.person()).stream()
                .filter(appointment -> appointment.seat() != null)
                .toList();
        if (held.isEmpty()) return List.of();
        return db
                .sql("""
                        select m.body, m.day, a.at, a.answer, a.presence, a.via, a.seat, a.speaker
                        from meetings_answer a join meetings_meeting m on m.id = a.meeting
                        where a.seat in (:seats) order by a.at, a.id
                        """)
                .param(
                        "seats",
                        held.stream()
                                .map(appointment -> Objects.requireNonNull(appointment.seat())
                                        .value())
                                .toList())
                .query((row, n) -> isOf(held, row) ? answer(row) : null)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isOf(List<Appointment> held, ResultSet row) throws SQLException {
        var seat = new SeatId(row.getObject("seat", UUID.class));
        var speaker = row.getString("speaker");
        var day = LocalDate.ofInstant(row.getObject("at", OffsetDateTime.class).toInstant(), CountyClock.STOCKHOLM);
        return held.stream()
                .anyMatch(appointment -> seat.equals(appointment.seat())
                        && appointment.charge().role().equals(speaker)
                        && appointment.holdsOn(day));
    }

    private Entry answer(ResultSet row) throws SQLException {
        return Entry.of(
                "Möte",
                meetings.name(row),
                "Svar",
                row.getString("answer").endsWith("SaysYes") ? "ja" : "nej",
                "Hur",
                presence(row.getString("presence")),
                "När",
                MeetingRows.moment(row, "at"),
                "Genom",
                way(row.getString("via")));
    }

    private static String way(String via) {
        return switch (via) {
            case "CALENDAR" -> "kalendern";
            case "LINK" -> "länken i mejlet";
            case "SIGNED_IN" -> "inloggning";
            default -> "tjänstepersonsstödet";
        };
    }

    private List<Entry> unclear(Subject subject) {
        return db.sql("""
                        select m.body, m.day, a.at, a.sender
                        from meetings_unclear_answer a join meetings_meeting m on m.id = a.meeting
                        where lower(a.sender) = lower(:email) order by a.at
                        """)
                .param("email", Objects.requireNonNullElse(subject.email(), ""))
                .query((row, n) -> Entry.of(
                        "Möte",
                        meetings.name(row),
                        "När",
                        MeetingRows.moment(row, "at"),
                        "Från",
                        row.getString("sender")))
                .list();
    }

    private static @Nullable String presence(@Nullable String word) {
        return word == null ? null : word.equals("REMOTE") ? "på distans" : "på plats";
    }
}
