package se.samverka.meetings.replies;

import java.util.List;
import se.samverka.platform.web.Section;

/**
 * Whether the reader comes: the buttons, and what is answered already.
 *
 * @param action where the form goes
 * @param back where the answer leads: {@code min} for the reader's own page, else the meeting's
 * @param standing empty where nothing is answered
 * @param closed why nothing can be answered; empty while it can
 * @param deputy who is asked when the reader cannot; empty where nobody is
 */
record YourAnswerSection(
        String action, String back, String standing, List<AnswerPage.Choice> choices, String closed, String deputy)
        implements Section {}
