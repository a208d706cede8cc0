package se.samverka.meetings.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.bodies.Body;
import se.samverka.bodies.OnBodyPage;
import se.samverka.meetings.Meetings;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.NavItem;
import se.samverka.platform.web.Page.Alternate;
import se.samverka.platform.web.Section;
import se.samverka.publication.OnFrontPage;

/** What the meetings hang on the front page and on each body's. */
@Configuration(proxyBeanMethods = false)
class MeetingsOnPages {

    private static final int ON_FRONT_PAGE = 4;
    private static final int ON_BODY_PAGE = 5;

    @Bean
    NavItem meetingsInMenu() {
        return new NavItem(20, "Möten", "/moten");
    }

    @Bean
    OnFrontPage nextMeetingsOnFrontPage(Meetings meetings, MeetingRow.Rows rows, CountyClock clock) {
        return new OnFrontPage() {
            @Override
            public Place place() {
                return Place.NEXT_MEETINGS;
            }

            @Override
            public Optional<Section> section(Actor reader) {
                var next = rows.of(meetings.listFrom(clock.today(), ON_FRONT_PAGE));
                return Optional.of(new MeetingsSection(
                        "Nästa möten", "Inga möten är inplanerade än.", next, "/moten", "Alla möten", ""));
            }
        };
    }

    @Bean
    OnBodyPage nextMeetingOnBodyPage(Meetings meetings, MeetingRow.Rows rows, Rights rights, CountyClock clock) {
        return new OnBodyPage() {
            @Override
            public Place place() {
                return new Place.NextMeeting();
            }

            @Override
            public Optional<Section> section(Body body, Actor reader) {
                var today = clock.today();
                var coming = rows.of(meetings.listFrom(body.id(), today, ON_BODY_PAGE));
                return Optional.of(new MeetingsSection(
                        coming.size() == 1 ? "Nästa möte" : "Nästa möten",
                        "Inga möten är inplanerade än.",
                        coming,
                        "/moten?organ=" + body.slug(),
                        "Alla gruppens möten",
                        rights.holdsAny(reader, Set.of("support"), body.slug())
                                ? "/organ/" + body.slug() + "/moten/nytt"
                                : ""));
            }

            @Override
            public List<Alternate> alternates(Body body) {
                return List.of(Alternate.calendar("Möten i " + body.name(), MeetingsController.calendarAddress(body)));
            }
        };
    }

    @Bean
    OnBodyPage heldMeetingsOnBodyPage(Meetings meetings, MeetingRow.Rows rows, CountyClock clock) {
        return new OnBodyPage() {
            @Override
            public Place place() {
                return new Place.Meetings();
            }

            @Override
            public Optional<Section> section(Body body, Actor reader) {
                var held = rows.of(meetings.listBefore(body.id(), clock.today(), ON_BODY_PAGE));
                return held.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new MeetingsSection(
                                "Tidigare möten", "", held, "/moten?organ=" + body.slug(), "Alla gruppens möten", ""));
            }
        };
    }
}
