package se.samverka.meetings.notes;

import java.util.List;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;

/**
 * Where the official writes; keeps what was typed.
 *
 * @param correcting whether a published version is being corrected
 */
record WriteNotesPage(
        String slug,
        String bodyName,
        String meetingAddress,
        String day,
        List<Seat> seats,
        List<Row> rows,
        boolean correcting,
        String change,
        String saved,
        List<String> problems)
        implements Page {

    /** @param chosen MEMBER, DEPUTY, NOBODY, or empty while nobody has said */
    record Seat(String id, String label, String member, String deputy, String chosen) {}

    record Row(String id, int number, String heading, Note note) {}

    @Override
    public String title() {
        return "Skriv anteckningar";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL, new Crumb(bodyName, "/organ/" + slug), new Crumb("Möte " + day, meetingAddress));
    }
}
