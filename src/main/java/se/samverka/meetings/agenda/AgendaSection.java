package se.samverka.meetings.agenda;

import java.util.List;
import se.samverka.platform.web.Section;

/**
 * The agenda on the meeting's page.
 *
 * @param edit where the official changes it; empty for everybody else
 * @param draft whether only officials see it yet
 * @param bundle everything in one file; empty before there is anything
 */
record AgendaSection(List<Row> rows, String edit, boolean draft, String bundle) implements Section {

    record Row(int number, String heading, String details, List<PaperRow> papers) {}

    /** @param request a letter to the registry, where the paper is not published; @param href where it is */
    record PaperRow(String title, String details, String href, String request) {}
}
