package se.samverka.meetings.replies;

import java.util.List;
import se.samverka.platform.web.Page;

/**
 * The page behind the link in a call: one question, one press.
 *
 * @param action where the form goes
 * @param speaker for whom it answers
 * @param standing what is answered already, or empty
 * @param choices the buttons
 * @param deputyName whose button "Jag är ersättaren" is; empty where there is none
 * @param closed why nothing can be answered any more; empty while it can
 */
record AnswerPage(
        String action,
        String bodyName,
        String when,
        String place,
        String speaker,
        String standing,
        List<Choice> choices,
        String deputyName,
        List<Choice> deputyChoices,
        String closed,
        String meetingAddress,
        String bundle)
        implements Page {

    /** @param value what the form sends, @param first whether it is the main button */
    record Choice(String value, String label, boolean first) {}

    @Override
    public String title() {
        return closed.isEmpty() ? "Kommer du?" : closed;
    }
}
