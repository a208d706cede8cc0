package se.samverka.meetings.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.OnBodyPage;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.NavItem;
import se.samverka.platform.web.Page.Alternate;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.language.Words;
import se.samverka.platform.web.look.Fact;
import se.samverka.publication.OnFrontPage;

/** What the meetings hang on the front page and on each body's. */
@Configuration(proxyBeanMethods = false)
class MeetingsOnPages {

    private static final int ON_FRONT_PAGE = 4;
    private static final int ON_BODY_PAGE = 5;

    @Bean
    NavItem meetingsInMenu() {
        return new NavItem(20, MeetingPhrase.MEETINGS, "/moten", false);
    }

    @Bean
    OnFrontPage nextMeetingsOnFrontPage(
            Meetings meetings, Bodies bodies, MeetingRow.Rows rows, ExampleMeetings examples, CountyClock clock) {
        return new OnFrontPage() {
            @Override
            public Place place() {
                return Place.NEXT_MEETINGS;
            }

            @Override
            public Optional<Section> section(Actor reader) {
                var next = rows.of(meetings.listFrom(clock.today(), ON_FRONT_PAGE));
                return Optional.of(new MeetingsSection(
                        said(MeetingPhrase.NEXT_MEETINGS),
                        said(MeetingPhrase.NONE_PLANNED),
                        next,
                        "/moten",
                        "Alla möten",
                        ""));
            }

            @Override
            public Optional<Section> section(Actor reader, Words words) {
                if (words.isSwedish()) return section(reader);
                var madeUp = examples.list();
                return Optional.of(new ComingSection(meetings.listFrom(clock.today(), ON_FRONT_PAGE).stream()
                        .map(m -> ComingSection.Coming.of(m, bodies.body(m.body()), madeUp.contains(m.id()), words))
                        .toList()));
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
                var coming = rows.of(meetings.listFrom(body.id(), clock.today(), ON_BODY_PAGE));
                if (hasEnded(body) && coming.isEmpty()) return Optional.empty();
                return Optional.of(new MeetingsSection(
                        said(coming.size() == 1 ? MeetingPhrase.NEXT_MEETING : MeetingPhrase.NEXT_MEETINGS),
                        said(MeetingPhrase.NONE_PLANNED),
                        coming,
                        "/moten?organ=" + body.slug(),
                        "Alla gruppens möten",
                        !hasEnded(body) && rights.holdsAny(reader, Set.of("support"), body.slug())
                                ? "/organ/" + body.slug() + "/moten/nytt"
                                : ""));
            }

            private boolean hasEnded(Body body) {
                return body.ended() != null && body.ended().isBefore(clock.today());
            }

            @Override
            public List<Fact> inBrief(Body body, Words words) {
                return meetings.listFrom(body.id(), clock.today(), ON_BODY_PAGE).stream()
                        .filter(m -> !m.cancelled())
                        .findFirst()
                        .map(m -> new Fact(words.of(MeetingPhrase.NEXT_MEETING), when(m, words), m.address(body)))
                        .or(() -> Optional.of(
                                Fact.of(words.of(MeetingPhrase.NEXT_MEETING), words.of(MeetingPhrase.NONE_PLANNED))))
                        .stream()
                        .toList();
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

    private static String said(MeetingPhrase phrase) {
        return Words.SWEDISH.of(phrase);
    }

    private static String when(Meeting meeting, Words words) {
        return words.weekday(meeting.day()) + ", " + words.times(meeting.start(), meeting.end());
    }
}
