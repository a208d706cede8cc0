package se.samverka.meetings.publishing;

import java.util.List;
import se.samverka.platform.web.Section;

/** The latest notes, on the front page. */
record LatestNotesSection(List<Row> rows) implements Section {

    /** @param date for machines, @param day for readers */
    record Row(String date, String day, String name, String href, String detail) {}
}
