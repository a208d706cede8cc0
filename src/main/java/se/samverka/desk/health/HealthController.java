package se.samverka.desk.health;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samverka.desk.DeskTab;
import se.samverka.desk.DeskTabs;
import se.samverka.desk.health.HealthPage.Row;
import se.samverka.platform.health.Condition;
import se.samverka.platform.health.Finding;
import se.samverka.platform.health.Health;
import se.samverka.platform.health.Health.Looked;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Role;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

@Controller
class HealthController {

    static final String ADDRESS = "/admin/halsa";

    private final Health health;
    private final ThisHouse house;
    private final DeskTabs tabs;

    HealthController(Health health, ThisHouse house, DeskTabs tabs) {
        this.health = health;
        this.house = house;
        this.tabs = tabs;
    }

    @Bean
    static DeskTab healthOnDesk() {
        return new DeskTab(60, "Hälsa", ADDRESS, Set.of(Role.ADMINISTRATOR));
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(ADDRESS)
    Page health(Actor reader) {
        var looked = health.look();
        var worst = looked.stream().map(Looked::condition).max(Comparator.naturalOrder());
        return new HealthPage(
                tabs.of(reader, ADDRESS),
                inAll(looked),
                worst.orElse(Condition.WELL) == Condition.WELL,
                looked.stream().map(HealthController::row).toList(),
                house.facts());
    }

    private static String inAll(List<Looked> looked) {
        long ill = count(looked, Condition.ILL);
        long watch = count(looked, Condition.WATCH);
        if (ill > 0)
            return ill == 1 ? "En sak fungerar inte. Börja med den." : ill + " saker fungerar inte. Börja med dem.";
        if (watch > 0)
            return watch == 1
                    ? "Samverka går som det ska. En sak behöver ses över."
                    : "Samverka går som det ska. %d saker behöver ses över.".formatted(watch);
        return "Allt är bra. Du behöver inte göra något.";
    }

    private static long count(List<Looked> looked, Condition condition) {
        return looked.stream().filter(one -> one.condition() == condition).count();
    }

    private static Row row(Looked looked) {
        var finding = looked.finding();
        return new Row(looked.heading(), tag(looked.condition()), finding.sentence(), finding.advice(), link(finding));
    }

    /** A way is shown where there is something to do. */
    private static @Nullable Link link(Finding finding) {
        var way = finding.way();
        return way == null || finding.condition() == Condition.WELL ? null : new Link(way.label(), way.href());
    }

    private static Tag tag(Condition condition) {
        return switch (condition) {
            case WELL -> new Tag("bra", Tone.GOOD);
            case WATCH -> new Tag("se över", Tone.GOING);
            case ILL -> new Tag("fungerar inte", Tone.BAD);
        };
    }
}
