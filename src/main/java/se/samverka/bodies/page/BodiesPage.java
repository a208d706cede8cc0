package se.samverka.bodies.page;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.language.Language;
import se.samverka.platform.web.look.Tag;

/** All bodies there are and have been. */
record BodiesPage(String title, List<Part> parts) implements Page {

    static final String ADDRESS = "/organ";

    @Override
    public String twin() {
        return Language.ENGLISH.at(ADDRESS);
    }

    /** @param local one in each municipality, so alike that their names say it */
    record Part(String heading, boolean local, List<Row> rows) {}

    /** @param example whether the sample county invents it */
    record Row(String slug, String name, String about, List<Tag> tags, boolean example) {}
}
