package se.samverka.county.election;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.county.County.PoliticalParty;
import se.samverka.county.Elections;
import se.samverka.county.Elections.Election;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.form.Problem;

/** Results and who governs, as a page with its two forms. */
@Component
class ElectionPages {

    private final Elections elections;
    private final County county;
    private final CountyClock clock;

    ElectionPages(Elections elections, County county, CountyClock clock) {
        this.elections = elections;
        this.county = county;
        this.clock = clock;
    }

    ElectionPage page() {
        return page(ElectionForm.EMPTY, governing(), List.of());
    }

    ElectionPage page(ElectionForm result, List<Problem> problems) {
        return page(result, governing(), problems);
    }

    ElectionPage page(GovernmentForm government, List<Problem> problems) {
        return page(ElectionForm.EMPTY, government, problems);
    }

    private ElectionPage page(ElectionForm result, GovernmentForm government, List<Problem> problems) {
        return new ElectionPage(
                elections.list().stream().map(ElectionPages::result).toList(),
                inWords(),
                Field.of(Kind.DATE, "valdag", "Valdag").withValue(result.day()).withProblems(problems),
                county.listPoliticalParties().stream()
                        .map(party -> seats(party, result, problems))
                        .toList(),
                Field.text("kalla", "Källa").withValue(result.source()).asOptional(),
                !result.pasted().isEmpty(),
                result.pasted(),
                fields(government, problems),
                List.of(
                        parties("styr", "Partier som styr", government.governing(), problems),
                        parties(
                                "opposition",
                                "Partier som räknas till oppositionen",
                                government.opposition(),
                                problems)),
                problems);
    }

    private static ElectionPage.Result result(Election election) {
        return new ElectionPage.Result(
                Swedish.day(election.heldOn()),
                election.seats().entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue()))
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ")),
                Integer.toString(election.seatsInAll()),
                Objects.requireNonNullElse(election.source(), ""),
                election.example());
    }

    private String inWords() {
        return elections
                .governmentOn(clock.today())
                .map(now -> "Nu styr %s.".formatted(String.join(", ", now.governing())))
                .orElse("Vilka som styr är inte inlagt.");
    }

    /** What holds now is where one begins: most often some of it stays. */
    private GovernmentForm governing() {
        return elections
                .governmentOn(clock.today())
                .map(now -> new GovernmentForm("", now.governing(), now.opposition(), ""))
                .orElseGet(() -> new GovernmentForm("", List.of(), List.of(), ""));
    }

    private static Field seats(PoliticalParty party, ElectionForm form, List<Problem> problems) {
        return Field.of(Kind.NUMBER, ElectionForm.field(party.letter()), party.name())
                .withValue(form.seats(party.letter()))
                .withProblems(problems);
    }

    private static List<Field> fields(GovernmentForm form, List<Problem> problems) {
        return List.of(
                Field.of(Kind.DATE, "fran", "Från och med")
                        .withValue(form.from())
                        .withProblems(problems),
                Field.text("styrekalla", "Källa")
                        .withHint("Till exempel regionfullmäktiges beslut och dag.")
                        .withValue(form.source())
                        .asOptional());
    }

    private Choices parties(String id, String question, List<String> chosen, List<Problem> problems) {
        return Choices.of(
                        Choices.Kind.ANY,
                        id,
                        question,
                        county.listPoliticalParties().stream()
                                .map(party -> Choice.of(party.letter(), party.name(), chosen.contains(party.letter())))
                                .toList())
                .withProblems(problems);
    }
}
