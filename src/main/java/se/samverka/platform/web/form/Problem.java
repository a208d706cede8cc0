package se.samverka.platform.web.form;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a form could not be taken: where, and what to do.
 *
 * @param fieldId the field it belongs to; empty where it belongs to the whole
 * @param sentence what is wrong and how it is mended; no blame, no code
 */
public record Problem(String fieldId, String sentence) {

    public static Problem ofAll(String sentence) {
        return new Problem("", sentence);
    }

    /** What stands at the field; empty where nothing is wrong with it. */
    static String at(String fieldId, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.fieldId().equals(fieldId))
                .map(Problem::sentence)
                .collect(Collectors.joining(" "));
    }
}
