package se.samverka.meetings.notes;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.Watch;
import se.samverka.platform.web.look.Asset;

/**
 * Where the official writes; keeps what was typed.
 *
 * @param watch what stands in each field, and where somebody else has written too
 * @param correcting whether a published version is being corrected
 */
record WriteNotesPage(
        String slug,
        String bodyName,
        String meetingAddress,
        String day,
        List<Seat> seats,
        List<Row> rows,
        Watch watch,
        boolean correcting,
        String change,
        String saved,
        List<Problem> problems)
        implements Page {

    /** @param field its name in the form, with MEMBER, DEPUTY, NOBODY, or empty while nobody has said */
    record Seat(String field, String label, String member, String deputy) {

        String inWords(String sitter) {
            return switch (sitter) {
                case "MEMBER" -> member;
                case "DEPUTY" -> deputy + " (ersättare)";
                case "NOBODY" -> "Frånvarande";
                default -> "";
            };
        }
    }

    record Row(int number, String heading, List<Part> parts) {}

    /** @param lines how high the field is */
    record Part(String field, String label, int lines) {}

    @Override
    public String title() {
        return "Skriv anteckningar";
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }

    @Override
    public List<Asset> scripts() {
        return List.of(Asset.BEGUN);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Grupper och nätverk", "/organ"),
                new Crumb(bodyName, "/organ/" + slug),
                new Crumb("Möte " + day, meetingAddress));
    }
}
