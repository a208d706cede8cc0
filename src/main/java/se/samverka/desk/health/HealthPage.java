package se.samverka.desk.health;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Fact;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tab;
import se.samverka.platform.web.look.Tag;

/**
 * How Samverka is.
 *
 * @param summary all of it in one sentence
 * @param well whether nothing is to be done
 * @param about versions, and since when it runs
 */
record HealthPage(List<Tab> tabs, String summary, boolean well, List<Row> rows, List<Fact> about) implements Page {

    /** @param advice what to do; empty where nothing */
    record Row(
            String heading,
            Tag condition,
            String sentence,
            String advice,
            @Nullable Link way) {}

    @Override
    public String title() {
        return "Hälsa";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"));
    }
}
