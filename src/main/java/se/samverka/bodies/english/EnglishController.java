package se.samverka.bodies.english;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.OnBodyPage;
import se.samverka.bodies.Standing;
import se.samverka.bodies.Structure;
import se.samverka.bodies.Structure.English;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.language.Words;
import se.samverka.platform.web.look.Fact;

/** A body as somebody who reads English meets it. */
@Controller
class EnglishController {

    private final Bodies bodies;
    private final Structure structure;
    private final EnglishShelves shelves;
    private final List<OnBodyPage> hung;
    private final CountyClock clock;

    EnglishController(
            Bodies bodies, Structure structure, EnglishShelves shelves, List<OnBodyPage> hung, CountyClock clock) {
        this.bodies = bodies;
        this.structure = structure;
        this.shelves = shelves;
        this.hung = hung;
        this.clock = clock;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/en/organ")
    Page all() {
        return new EnglishBodiesPage(shelves.list());
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/en/organ/{organ}")
    Page one(@PathVariable String organ) {
        var body = bodies.find(organ).orElseThrow(NotFound::new);
        var english = Optional.ofNullable(structure.historyOf(body.id()).english());
        return new EnglishBodyPage(
                body.slug(),
                body.name(),
                english.map(English::name).orElse(body.name()),
                english.stream()
                        .flatMap(written -> paragraphs(written.summary()))
                        .toList(),
                body.legalForm().onlyRecommends(),
                isExample(body),
                facts(body));
    }

    private boolean isExample(Body body) {
        return body.example()
                || Standing.on(bodies.listCharters(body.id()), clock.today())
                        .known()
                        .filter(charter -> charter.example())
                        .isPresent();
    }

    private List<Fact> facts(Body body) {
        var standing = Standing.on(bodies.listCharters(body.id()), clock.today());
        var mandate = Fact.of("Mandate", standing.inWords(Words.ENGLISH));
        return Stream.concat(
                        Stream.of(mandate), hung.stream().flatMap(part -> part.inBrief(body, Words.ENGLISH).stream()))
                .toList();
    }

    private static Stream<String> paragraphs(String summary) {
        return Stream.of(summary.strip().split("\\n\\s*\\n")).map(paragraph -> paragraph.replace('\n', ' '));
    }
}
