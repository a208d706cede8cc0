package se.samverka.meetings.mine;

import java.util.List;
import se.samverka.meetings.CountsAnswers.Count;
import se.samverka.platform.web.Section;

/** Who comes to the official's next meeting, counted. */
record AnswersSoFarSection(String bodyName, String when, String place, List<Count> counts, String href)
        implements Section {}
