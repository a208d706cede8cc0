package se.samverka.meetings.mine;

import java.util.List;
import se.samverka.meetings.CountsAnswers.Count;
import se.samverka.platform.web.Section;

/**
 * The reader's next meeting, on one page.
 *
 * @param remote where one takes part at a distance; empty for those who are not called
 * @param standing how far it has come, where nothing is asked of the reader yet; may be empty
 * @param comes who comes, for those who lead; empty for others
 * @param parts what is asked, and the agenda: each with its own template
 * @param later the meetings after it
 */
record NextMeetingSection(
        String bodyName,
        String heading,
        String when,
        String place,
        String remote,
        String standing,
        List<Count> comes,
        List<Section> parts,
        String href,
        List<Later> later)
        implements Section {

    record Later(String date, String when, String bodyName, String href) {}
}
