package se.samverka.desk.today;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samverka.desk.DeskTab;
import se.samverka.desk.DeskTabs;
import se.samverka.desk.OnMyPage;
import se.samverka.desk.OnMyPage.Place;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;

@Controller
class MyPageController {

    private final List<OnMyPage> hung;
    private final TasksToday tasks;
    private final FirstSteps firstSteps;
    private final DeskTabs tabs;
    private final CountyClock clock;

    MyPageController(
            ObjectProvider<OnMyPage> hung, TasksToday tasks, FirstSteps firstSteps, DeskTabs tabs, CountyClock clock) {
        this.hung = hung.stream().toList();
        this.tasks = tasks;
        this.firstSteps = firstSteps;
        this.tabs = tabs;
        this.clock = clock;
    }

    @Bean
    static DeskTab myPageOnDesk() {
        return new DeskTab(10, "Min sida", "/min", Set.of());
    }

    @Access(Access.To.SIGNED_IN)
    @GetMapping("/min")
    Page mine(Actor reader) {
        return new MyPage(
                Swedish.capital(Swedish.weekdayOfYear(clock.today())),
                sections(reader, Place.WHO),
                tabs.of(reader, "/min"),
                sections(reader, Place.NEXT_MEETING, Place.AT_HOME),
                firstSteps.checklist(reader),
                sections(reader, Place.FIRST_STEPS),
                tasks.toDo(reader),
                sections(reader, Place.MY_GROUPS),
                sections(reader, Place.ANSWERS, Place.MAIL),
                sections(reader, Place.OWN));
    }

    private List<Section> sections(Actor reader, Place... places) {
        return Stream.of(places)
                .flatMap(place -> hung.stream().filter(part -> part.place() == place))
                .flatMap(part -> part.section(reader).stream())
                .toList();
    }
}
