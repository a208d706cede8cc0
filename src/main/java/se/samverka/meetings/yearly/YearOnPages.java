package se.samverka.meetings.yearly;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.bodies.OnBodyPage;
import se.samverka.desk.Awaiting;
import se.samverka.meetings.ReadersBodies;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;

/** The count on the body's page, for everybody; the warning on the desk of those who convene or support it. No letter. */
@Component
class YearOnPages implements OnBodyPage, Awaiting {

    private static final Set<String> KEEPERS = Set.of("support", "convener");

    private final Promises promises;
    private final ReadersBodies own;
    private final Rights rights;
    private final CountyClock clock;

    YearOnPages(Promises promises, ReadersBodies own, Rights rights, CountyClock clock) {
        this.promises = promises;
        this.own = own;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return new Place.NextMeeting();
    }

    @Override
    public Optional<Section> section(Body body, Actor reader) {
        return promises.of(body, clock.today()).map(year -> {
            var warns = year.warnsOn(clock.today()) && rights.holdsAny(reader, Set.of("support"), body.slug());
            return new YearSection(year.inWords(), warns ? sentence(year) : "");
        });
    }

    @Override
    public Stream<Task> tasks(Actor reader) {
        return own.where(reader, KEEPERS).stream()
                .flatMap(body -> promises
                        .of(body, clock.today())
                        .filter(year -> year.warnsOn(clock.today()))
                        .map(year -> task(body, year))
                        .stream());
    }

    private Task task(Body body, YearsMeetings year) {
        return new Task(
                clock.today().withMonth(12).withDayOfMonth(31),
                "Planera %s till i %s".formatted(year.lackingInWords(), body.name()),
                year.inWords() + ".",
                new Link("Planera", "/organ/" + body.slug() + "/moten/nytt"),
                new Tag("för få möten", Tone.DEADLINE),
                "body/" + body.id().value());
    }

    private static String sentence(YearsMeetings year) {
        return "Planera %s till, så håller gruppen det den har lovat.".formatted(year.lackingInWords());
    }
}
