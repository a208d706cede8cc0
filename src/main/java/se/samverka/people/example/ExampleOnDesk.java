package se.samverka.people.example;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import se.samverka.desk.OnMyPage;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.Notice;
import se.samverka.platform.web.Section;

/** The button that fills with the sample, the one that takes it away, and the line on every page in between. */
@Controller
class ExampleOnDesk implements OnMyPage {

    private final TryExample example;
    private final Rights rights;

    ExampleOnDesk(TryExample example, Rights rights) {
        this.example = example;
        this.rights = rights;
    }

    @Bean
    static Notice madeUpNotice(TryExample example) {
        return (reader, words) -> example.isPresent() ? Optional.of(words.of(ExamplePhrase.MADE_UP)) : Optional.empty();
    }

    @Override
    public Place place() {
        return Place.FIRST_STEPS;
    }

    @Override
    public Optional<Section> section(Actor reader) {
        if (!rights.isAdministrator(reader)) return Optional.empty();
        if (example.isPresent()) return Optional.of(new ExampleSection(true));
        return example.whyNotFill().allows() ? Optional.of(new ExampleSection(false)) : Optional.empty();
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/min/exempel")
    Answer fill(Actor actor) {
        if (example.whyNotFill().allows()) example.fill(actor);
        return new Answer.SeeOther("/min");
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/min/exempel/bort")
    Answer remove(Actor actor) {
        example.remove(actor);
        return new Answer.SeeOther("/min");
    }
}
