package se.samverka.bodies.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.BodyCrumbs;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Step;

/** What a body has been called, decided for it and meant to do. @param chains how it came to be */
record HistoryPage(
        String slug,
        String body,
        String title,
        boolean example,
        List<Section> chains,
        List<Step> steps,
        List<NameRow> names,
        List<String> formerAddresses,
        List<Link> charters,
        @Nullable String remark)
        implements Page {

    record NameRow(String name, String when, String reason, String source) {}

    @Override
    public List<Crumb> crumbs() {
        return List.of(BodyCrumbs.ALL, new Crumb(body, "/organ/" + slug));
    }
}
