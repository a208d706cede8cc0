package se.samverka.meetings.planning;

import java.util.List;
import se.samverka.platform.web.Section;

/**
 * Meetings on another page: the front page, or a body's.
 *
 * @param all the address of the whole list
 */
record MeetingsSection(String heading, String empty, List<MeetingRow> rows, String all, String allLabel, String plan)
        implements Section {}
