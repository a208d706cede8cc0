package se.samverka.desk.disposal;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * That something is to be taken away.
 *
 * @param reason which decision it rests on, as somebody wrote it
 * @param chosen what was shown before it was decided
 */
record Decision(String reason, List<Chosen> chosen) {

    private static final Pattern WRITTEN = Pattern.compile("(.+);(\\d{4}-\\d{2}-\\d{2});(\\d{1,9})");

    /** @param count how many would go when it was shown */
    record Chosen(String word, LocalDate through, int count) {

        static Chosen of(DryRun.Proposal proposal) {
            return new Chosen(
                    proposal.word(), proposal.through(), proposal.due().size());
        }

        /** As it stands in the form. */
        String written() {
            return "%s;%s;%d".formatted(word, through, count);
        }
    }

    /** @throws java.time.DateTimeException for a day that is none; what is written otherwise is left out */
    static Decision read(String reason, List<String> written) {
        return new Decision(
                reason,
                written.stream()
                        .map(WRITTEN::matcher)
                        .filter(java.util.regex.Matcher::matches)
                        .map(m -> new Chosen(m.group(1), LocalDate.parse(m.group(2)), Integer.parseInt(m.group(3))))
                        .toList());
    }
}
