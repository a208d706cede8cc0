package se.samverka.meetings.mine;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.bodies.Bodies;
import se.samverka.desk.FirstStep;
import se.samverka.desk.OnMyPage;
import se.samverka.meetings.CountsAnswers;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.ReadersBodies;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Section;

/** What stands beside an official's list, and the last of a new county's first steps. */
@Configuration(proxyBeanMethods = false)
class BesideMyGroups {

    /** More than any group plans at once. */
    private static final int AHEAD = 100;

    @Bean
    OnMyPage answersSoFar(
            ReadersBodies own, Meetings meetings, Bodies bodies, CountsAnswers answers, CountyClock clock) {
        return new OnMyPage() {
            @Override
            public Place place() {
                return Place.ANSWERS;
            }

            @Override
            public Optional<Section> section(Actor reader) {
                return own.where(reader, Set.of("support")).stream()
                        .flatMap(body -> meetings.listFrom(body.id(), clock.today(), AHEAD).stream())
                        .filter(m -> m.called() && !m.cancelled() && !m.overBy(clock.instant()))
                        .min(Comparator.comparing(Meeting::start))
                        .map(next -> soFar(next, bodies, answers));
            }
        };
    }

    private static Section soFar(Meeting next, Bodies bodies, CountsAnswers answers) {
        var body = bodies.body(next.body());
        return new AnswersSoFarSection(
                body.name(),
                Swedish.capital(Swedish.weekdayOfYear(next.day())) + " " + Swedish.times(next.start(), next.end()),
                Optional.ofNullable(next.place()).orElse("Platsen meddelas senare"),
                answers.counts(next),
                next.address(body));
    }

    @Bean
    OnMyPage mailToMe(ReadersBodies own) {
        return new OnMyPage() {
            @Override
            public Place place() {
                return Place.MAIL;
            }

            @Override
            public Optional<Section> section(Actor reader) {
                return own.where(reader, Set.of("support")).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new MailToMeSection());
            }
        };
    }

    @Bean
    FirstStep firstMeeting(Meetings meetings, CountyClock clock) {
        return new FirstStep(
                60,
                "Planera första mötet",
                2,
                () -> !meetings.listFrom(clock.today(), 1).isEmpty()
                        || !meetings.listBefore(clock.today(), 1).isEmpty(),
                "/organ");
    }
}
