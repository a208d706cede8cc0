package se.samverka.meetings.replies;

import java.util.List;
import se.samverka.meetings.CountsAnswers;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.picture.SeatStrip;

/** Who comes, as the official sees it, with what can be done for each seat. */
record AnswersSection(
        String action,
        List<CountsAnswers.Count> counts,
        SeatStrip strip,
        List<Row> rows,
        boolean deputies,
        List<Question> questions)
        implements Section {

    /** @param choices what the official can tick, @param words only for who supports the group */
    record Row(
            String seat,
            String label,
            String member,
            String deputy,
            String standing,
            boolean proxy,
            List<Choice> choices,
            List<Words> words) {}

    /** What somebody wrote beside an answer. @param from who and when */
    record Words(String from, String text) {}

    record Choice(String value, String label) {}

    /** An answer that nobody could apply. */
    record Question(String id, String sentence) {}
}
