package se.samverka.meetings.agenda;

import java.util.List;
import java.util.Map;
import se.samverka.meetings.AgendaItem;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.Watch;
import se.samverka.platform.web.look.Asset;

/** Where the official builds the agenda; keeps what was typed. */
record AgendaPage(
        String address,
        String bodyName,
        String slug,
        String when,
        List<Row> rows,
        List<Kind> kinds,
        Map<String, String> typed,
        List<Problem> problems,
        int minutes)
        implements Page {

    record Kind(String value, String label) {}

    /** @param open whether its form is unfolded, because there is something to mend in it */
    record Row(AgendaItem item, Watch watch, boolean open) {}

    @Override
    public String title() {
        return "Ändra dagordningen";
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
                new Crumb(when, address));
    }

    String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    boolean isLast(AgendaItem item) {
        return item.number() == rows.size();
    }
}
