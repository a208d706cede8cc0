package se.samverka.desk.disposal;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Fact;

/** What was taken away, by which rule and by whose decision. */
record ProtocolPage(int number, List<Fact> facts, List<ProtocolRow> rows, String pdf) implements Page {

    @Override
    public String title() {
        return "Gallringsprotokoll " + number;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"), new Crumb("Gallring", "/admin/gallring"));
    }
}
