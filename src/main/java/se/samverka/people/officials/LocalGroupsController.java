package se.samverka.people.officials;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samverka.people.officials.LocalGroupsPage.Row;
import se.samverka.people.officials.LocalSides.Side;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** The local management groups at a glance; only how many sit, and no names. */
@Controller
class LocalGroupsController {

    static final String ADDRESS = "/organ/lokala";

    private final LocalGroupsOnRecord groups;
    private final CountyClock clock;

    LocalGroupsController(LocalGroupsOnRecord groups, CountyClock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(ADDRESS)
    Page localGroups() {
        var all = groups.on(clock.today());
        return new LocalGroupsPage(
                sum(all), all.stream().map(LocalGroupsController::row).toList());
    }

    private static String sum(List<LocalSides> all) {
        var whole = (int) all.stream().filter(LocalSides::isWhole).count();
        return all.isEmpty() ? "" : "Båda sidorna är med i %d av %d kommuner.".formatted(whole, all.size());
    }

    private static Row row(LocalSides sides) {
        var group = sides.group();
        return new Row(
                sides.municipality().shortName(),
                group == null ? "" : group.name(),
                group == null ? "" : "/organ/" + group.slug(),
                filled(sides.own()),
                filled(sides.region()),
                sides.isWhole() ? new Tag("båda sidorna är med", Tone.GOOD) : new Tag(sides.flaw(), Tone.BAD));
    }

    private static String filled(Side side) {
        return side.seats() == 0
                ? "har inga platser"
                : "%d av %d %s".formatted(side.filled(), side.seats(), side.seats() == 1 ? "plats" : "platser");
    }
}
