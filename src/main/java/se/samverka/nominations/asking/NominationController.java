package se.samverka.nominations.asking;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.county.County;
import se.samverka.desk.DeskTab;
import se.samverka.nominations.Decides;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.NominationLetters;
import se.samverka.nominations.Nominations;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Role;
import se.samverka.platform.office.WordPages;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.TypedDay;
import se.samverka.rounds.Ask;
import se.samverka.rounds.Round;
import se.samverka.rounds.Rounds;

/** Asks the organisations whom they appoint, and follows what comes in. */
@Controller
class NominationController {

    private final Nominations nominations;
    private final OpenNomination opening;
    private final NewNominationPages beginning;
    private final NominationPages pages;
    private final NominationLetters letters;
    private final WordPages word;
    private final Decides decides;
    private final Rounds rounds;
    private final County county;
    private final CountyClock clock;

    NominationController(
            Nominations nominations,
            OpenNomination opening,
            NewNominationPages beginning,
            NominationPages pages,
            NominationLetters letters,
            WordPages word,
            Decides decides,
            Rounds rounds,
            County county,
            CountyClock clock) {
        this.nominations = nominations;
        this.opening = opening;
        this.beginning = beginning;
        this.pages = pages;
        this.letters = letters;
        this.word = word;
        this.decides = decides;
        this.rounds = rounds;
        this.county = county;
        this.clock = clock;
    }

    @Bean
    static DeskTab nominationsOnDesk() {
        return new DeskTab(35, "Nomineringar", Nomination.ADDRESS, Set.of(Role.ADMINISTRATOR));
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(Nomination.ADDRESS)
    Page list(Actor reader) {
        return pages.list(reader);
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(Nomination.ADDRESS + "/ny")
    Page form(@RequestParam(defaultValue = "") String fran) {
        return beginning.form(beginning.usual(TypedDay.read(fran)), List.of());
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(Nomination.ADDRESS)
    Answer open(@RequestParam MultiValueMap<String, String> typed, Actor actor) {
        var form = NominationForm.read(typed);
        if (typed.containsKey("rakna")) return beginning.form(form, List.of());
        var problems = form.problems(clock.today());
        if (!problems.isEmpty()) return beginning.form(form, problems);
        var round = opening.open(actor.personId().orElseThrow(), form.wish(beginning.chosen(form)));
        return new Answer.SeeOther(Nomination.ADDRESS + "/" + round.word());
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(Nomination.ADDRESS + "/{omgang}")
    Page show(@PathVariable String omgang, @RequestParam(defaultValue = "") String visa) {
        return pages.page(nomination(omgang), visa.equals(NominationPage.MISSING));
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(Nomination.ADDRESS + "/{omgang}/skicka")
    Answer send(@PathVariable String omgang, Actor actor) {
        var nomination = nomination(omgang);
        try {
            rounds.send(actor, nomination.round().id());
        } catch (Refused shown) {
            // The page itself says why.
        }
        return new Answer.SeeOther(nomination.address());
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(Nomination.ADDRESS + "/{omgang}/paminn")
    Answer remind(@PathVariable String omgang, Actor actor) {
        var nomination = nomination(omgang);
        try {
            rounds.remind(actor, nomination.round().id());
        } catch (Refused shown) {
            // Nobody is left to remind, and the page shows no button.
        }
        return new Answer.SeeOther(nomination.address());
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(Nomination.ADDRESS + "/{omgang}/beslut")
    Answer decide(
            @PathVariable String omgang,
            @RequestParam(defaultValue = "") String organ,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String paragraf,
            Actor actor) {
        var nomination = nomination(omgang);
        var form = new DecisionForm(organ.strip(), dag.strip(), paragraf.strip());
        var problems = nomination.decided() == null ? form.problems(clock.today()) : List.<Problem>of();
        if (!problems.isEmpty()) return pages.page(nomination, form, problems);
        var decided = nomination.decided() == null ? form.decided() : nomination.decided();
        decides.decide(actor, nomination, decided);
        return new Answer.SeeOther(nomination.address());
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(Nomination.ADDRESS + "/{omgang}/brev/{organisation}.pdf")
    ResponseEntity<byte[]> letter(@PathVariable String omgang, @PathVariable String organisation) {
        var round = nomination(omgang).round();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", named("Brev " + organisation + ".pdf"))
                .body(letters.draw(round, ask(round, organisation)));
    }

    /** The same, to be written on. */
    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(Nomination.ADDRESS + "/{omgang}/brev/{organisation}.docx")
    ResponseEntity<byte[]> letterInWord(@PathVariable String omgang, @PathVariable String organisation) {
        var round = nomination(omgang).round();
        return ResponseEntity.ok()
                .contentType(WordPages.MEDIA_TYPE)
                .header("Content-Disposition", named("Brev " + organisation + ".docx"))
                .body(word.draw(letters.sheet(round, ask(round, organisation))));
    }

    private Ask ask(Round round, String organisation) {
        return rounds.listAsks(round.id()).stream()
                .filter(one -> isOf(one, organisation))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String named(String file) {
        return ContentDisposition.inline().filename(file).build().toString();
    }

    private boolean isOf(Ask ask, String organisation) {
        return county.organisation(ask.organisation(), clock.today()).key().equals(organisation);
    }

    private Nomination nomination(String word) {
        return nominations.find(word).orElseThrow(NotFound::new);
    }
}
