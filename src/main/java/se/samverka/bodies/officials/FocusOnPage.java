package se.samverka.bodies.officials;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.bodies.OnBodyPage;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Section;

/** Hangs the question in focus on a body of officials. */
@Component
class FocusOnPage implements OnBodyPage {

    private final FocusQuestions questions;
    private final Rights rights;
    private final CountyClock clock;

    FocusOnPage(FocusQuestions questions, Rights rights, CountyClock clock) {
        this.questions = questions;
        this.rights = rights;
        this.clock = clock;
    }

    static boolean mayHaveOne(Body body) {
        return body.layer() == Body.Layer.OFFICIALS;
    }

    @Override
    public Place place() {
        return new Place.NextMeeting();
    }

    @Override
    public Optional<Section> section(Body body, Actor reader) {
        if (!mayHaveOne(body)) return Optional.empty();
        List<FocusQuestion> all = questions.list(body.id());
        boolean keeps = body.livesOn(clock.today()) && rights.holdsAny(reader, Set.of("support"), body.slug());
        return all.isEmpty() && !keeps
                ? Optional.empty()
                : Optional.of(section(all, keeps ? "/organ/" + body.slug() + "/fokusfraga" : ""));
    }

    private FocusSection section(List<FocusQuestion> all, String ask) {
        Optional<FocusQuestion> now = FocusQuestion.on(all, clock.today());
        return new FocusSection(
                now.map(FocusQuestion::question).orElse(""),
                now.map(FocusOnPage::inWords).orElse(""),
                all.stream()
                        .filter(one -> !now.filter(one::equals).isPresent())
                        .map(one -> new FocusSection.Other(one.question(), inWords(one)))
                        .toList(),
                ask);
    }

    private static String inWords(FocusQuestion question) {
        return Swedish.capital(question.time()) + ". Bestämd av " + question.setBy() + ".";
    }
}
