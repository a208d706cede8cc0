package se.samverka.meetings.notice;

import java.util.List;

/** The notice on paper: what the bundle begins with. */
record NoticePaper(String when, String place, String called, String prevented, List<Row> rows) {

    /** @param papers titles with their addresses, which lead to the papers within the file */
    record Row(int number, String heading, String details, List<Link> papers) {}

    record Link(String title, String href, String note) {}
}
