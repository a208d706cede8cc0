package se.samverka.nominations.answering;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import se.samverka.county.Organisation;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.NominationLetters;
import se.samverka.nominations.NominationRules;
import se.samverka.nominations.PlaceFields;
import se.samverka.nominations.Typed;
import se.samverka.platform.pdf.Sheet;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;
import se.samverka.rounds.Ask;
import se.samverka.rounds.AsksOrganisations;
import se.samverka.rounds.Round;
import se.samverka.rounds.Rounds;

/** The registrar's way: names, a look, and off. Nobody signs in. */
@Component
class AskForNominations implements AsksOrganisations {

    private final AnswerNomination answering;
    private final NominationLetters letters;
    private final AnswerPages pages;
    private final ReceiptSheets receipts;
    private final CountyClock clock;

    AskForNominations(
            AnswerNomination answering,
            NominationLetters letters,
            AnswerPages pages,
            ReceiptSheets receipts,
            CountyClock clock) {
        this.answering = answering;
        this.letters = letters;
        this.pages = pages;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Nomination.KIND;
    }

    @Override
    public Words letter(Round round, Ask ask, Organisation organisation) {
        return letters.words(round, ask, organisation);
    }

    @Override
    public Page form(Asked asked) {
        return pages.form(asked, answering.kept(asked), "", List.of());
    }

    @Override
    public Answer act(Asked asked, MultiValueMap<String, String> form) {
        var button = Objects.requireNonNullElse(form.getFirst("gor"), "");
        if (!button.equals("skicka") && hasPasted(form)) return paste(asked, form);
        return switch (button) {
            case "klistra" -> paste(asked, form);
            case "spara" -> keep(asked, form, false);
            case "fortsatt" -> keep(asked, form, true);
            case "skicka" -> send(asked, form);
            default -> new Answer.SeeOther(asked.action());
        };
    }

    /** Rows that were pasted and then left, with another button pressed, are filled in all the same; those that were read once are not. */
    private static boolean hasPasted(MultiValueMap<String, String> form) {
        var rows = rows(form, "klistra");
        return !rows.isEmpty() && !rows.equals(rows(form, "klistrat"));
    }

    private static List<String> rows(MultiValueMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.getFirst(field), "")
                .lines()
                .map(String::strip)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** What is pasted fills the form, where it can be looked at; nothing is kept yet but what had been written before. */
    private Answer paste(Asked asked, MultiValueMap<String, String> form) {
        var places = answering.places(asked);
        var pasted = answering.pasted(form, places);
        var typed = pasted.over(PlaceFields.read(form, places));
        answering.keep(asked, typed);
        var left = pasted.problems().isEmpty() ? "" : Objects.requireNonNullElse(form.getFirst("klistra"), "");
        return pages.form(
                asked,
                typed,
                left,
                pasted.problems().stream()
                        .map(sentence -> new Problem("klistra", sentence))
                        .toList());
    }

    private Answer keep(Asked asked, MultiValueMap<String, String> form, boolean goesOn) {
        var typed = PlaceFields.read(form, answering.places(asked));
        answering.keep(asked, typed);
        var problems = goesOn ? problems(asked, typed) : PlaceFields.unfinished(typed);
        if (!problems.isEmpty()) return pages.form(asked, typed, "", problems);
        return goesOn ? pages.check(asked, Behind.NOTHING, List.of()) : new Answer.SeeOther(asked.action());
    }

    private List<Problem> problems(Asked asked, Map<Integer, Typed> typed) {
        var unfinished = PlaceFields.unfinished(typed);
        if (!unfinished.isEmpty()) return unfinished;
        var filled = answering.filled(asked);
        return filled.isEmpty()
                ? NominationRules.somebodyIsNamed(filled).hindrances().stream()
                        .map(why -> new Problem("namn0", why.sentence()))
                        .toList()
                : PlaceFields.unreachable(filled);
    }

    private Answer send(Asked asked, MultiValueMap<String, String> form) {
        var behind = Behind.read(form);
        var problems = behind.problems(clock.today());
        if (!problems.isEmpty()) return pages.check(asked, behind, problems);
        var unfinished = problems(asked, answering.kept(asked));
        if (!unfinished.isEmpty()) return pages.form(asked, answering.kept(asked), "", unfinished);
        try {
            answering.send(asked, behind.kept());
        } catch (Refused refused) {
            return pages.form(asked, answering.kept(asked), "", problems(asked, answering.kept(asked)));
        }
        return new Answer.SeeOther(asked.action());
    }

    @Override
    public Sheet receipt(Round round, Ask ask, Organisation organisation, Rounds.Behind behind) {
        return receipts.sheet(round, ask, organisation, behind);
    }
}
