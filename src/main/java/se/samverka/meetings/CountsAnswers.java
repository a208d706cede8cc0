package se.samverka.meetings;

import java.util.List;

/** How many come, as far as the answers tell. */
public interface CountsAnswers {

    record Count(String label, long number) {}

    List<Count> counts(Meeting meeting);
}
