package se.samverka.bodies.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.OnBodyPage;
import se.samverka.bodies.Standing;
import se.samverka.bodies.WorkKind;
import se.samverka.bodies.officials.WorkingGroup.State;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** What a group of officials hangs on its own page, and on the page of the body that set it up. */
@Configuration(proxyBeanMethods = false)
class GroupsOnPages {

    private static final Set<String> KEEPERS = Set.of("support");

    private final WorkingGroups groups;
    private final SetUpGroup setUp;
    private final Bodies bodies;
    private final Rights rights;
    private final CountyClock clock;

    GroupsOnPages(WorkingGroups groups, SetUpGroup setUp, Bodies bodies, Rights rights, CountyClock clock) {
        this.groups = groups;
        this.setUp = setUp;
        this.bodies = bodies;
        this.rights = rights;
        this.clock = clock;
    }

    /** Under the task to set them up, where the charter has one. */
    @Bean
    OnBodyPage groupsUnderTask() {
        return hung(
                new OnBodyPage.Place.UnderTask(WorkKind.ASSIGNMENTS),
                (body, reader) -> hasTask(body) ? under(body, reader, false) : Optional.empty());
    }

    @Bean
    OnBodyPage groupsOnBodyPage() {
        return hung(
                new OnBodyPage.Place.Meetings(),
                (body, reader) -> hasTask(body) ? Optional.empty() : under(body, reader, true));
    }

    @Bean
    OnBodyPage groupOnItsPage() {
        return hung(
                new OnBodyPage.Place.NextMeeting(),
                (body, reader) -> body.layer() == Body.Layer.OFFICIALS
                        ? groups.find(body.id()).map(group -> own(group, reader))
                        : Optional.empty());
    }

    private boolean hasTask(Body body) {
        return Standing.on(bodies.listCharters(body.id()), clock.today()).known().stream()
                .flatMap(charter -> charter.tasks().stream())
                .anyMatch(task -> task.kinds().contains(WorkKind.ASSIGNMENTS));
    }

    private Optional<Section> under(Body parent, Actor reader, boolean heading) {
        boolean may = setUp.mayAny(parent.id());
        if (!may && !isFounderOfOfficials(parent)) return Optional.empty();
        List<GroupsSection.Row> rows =
                groups.listSetUpBy(parent.id()).stream().map(this::row).toList();
        boolean keeps = may && rights.holdsAny(reader, KEEPERS, parent.slug());
        return rows.isEmpty() && !keeps
                ? Optional.empty()
                : Optional.of(new GroupsSection(heading, rows, keeps ? GroupForms.address(parent) + "/ny" : ""));
    }

    /** One that may no longer set up any has perhaps set up some. */
    private static boolean isFounderOfOfficials(Body parent) {
        return parent.layer() == Body.Layer.OFFICIALS;
    }

    private GroupsSection.Row row(WorkingGroup group) {
        LocalDate today = clock.today();
        return new GroupsSection.Row(
                group.body().name(),
                "/organ/" + group.body().slug(),
                bodies.listCharters(group.body().id()).stream()
                        .findFirst()
                        .map(charter -> charter.purpose())
                        .orElse(""),
                group.inWords(today),
                group.on(today) instanceof State.Overdue ? new Tag("slutdagen har passerat", Tone.DEADLINE) : null);
    }

    private Section own(WorkingGroup group, Actor reader) {
        Body parent = bodies.body(group.setUpBy());
        boolean settles = !group.isClosed() && rights.holdsAny(reader, KEEPERS, parent.slug());
        String here = GroupForms.address(parent) + "/" + group.body().slug();
        State state = group.on(clock.today());
        return new GroupSection(
                link(parent.id()),
                link(group.reportsTo()),
                Swedish.capital(group.inWords(clock.today())) + (state instanceof State.Overdue ? "" : "."),
                state instanceof State.Overdue,
                state instanceof State.Closed closed ? closed.delivered() : "",
                settles && group.ends() != null ? here + "/forlang" : "",
                settles ? here + "/avsluta" : "");
    }

    private Link link(BodyId id) {
        Body body = bodies.body(id);
        return new Link(body.name(), "/organ/" + body.slug());
    }

    private static OnBodyPage hung(OnBodyPage.Place place, BiFunction<Body, Actor, Optional<Section>> making) {
        return new OnBodyPage() {
            @Override
            public Place place() {
                return place;
            }

            @Override
            public Optional<Section> section(Body body, Actor reader) {
                return making.apply(body, reader);
            }
        };
    }
}
