package se.samverka.meetings.replies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.MeetingId;
import se.samverka.platform.mail.WrittenReplies;
import se.samverka.platform.mail.WrittenReplies.Written;

/** What was written by hand beside the answers to a meeting's calls: for who supports the group, and nobody else. */
@Component
class WordsInAnswers {

    private final JdbcClient db;
    private final WrittenReplies replies;

    WordsInAnswers(JdbcClient db, WrittenReplies replies) {
        this.db = db;
        this.replies = replies;
    }

    private record Trace(SeatId seat, String word) {}

    Map<SeatId, List<Written>> list(MeetingId meeting) {
        var tokens = traces("select seat, token as word from meetings_call where meeting = :meeting", meeting);
        var letters = traces(
                "select seat, letter as word from meetings_answer where meeting = :meeting and letter is not null",
                meeting);
        if (tokens.isEmpty()) return Map.of();
        var words = new HashMap<SeatId, List<Written>>();
        for (var written : replies.list(words(tokens), words(letters)))
            seatOf(written, tokens, letters)
                    .ifPresent(seat -> words.computeIfAbsent(seat, none -> new ArrayList<>())
                            .add(written));
        return words;
    }

    private static Optional<SeatId> seatOf(Written written, List<Trace> tokens, List<Trace> letters) {
        return Stream.concat(
                        tokens.stream().filter(trace -> written.tokens().contains(trace.word())),
                        letters.stream().filter(trace -> written.messageId().equals(trace.word())))
                .map(Trace::seat)
                .findFirst();
    }

    private static List<String> words(List<Trace> traces) {
        return traces.stream().map(Trace::word).toList();
    }

    private List<Trace> traces(String sql, MeetingId meeting) {
        return db.sql(sql)
                .param("meeting", meeting.value())
                .query((row, n) -> new Trace(new SeatId(row.getObject("seat", UUID.class)), row.getString("word")))
                .list();
    }
}
