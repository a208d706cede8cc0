package se.samverka.nominations.answering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.TypedDay;
import se.samverka.rounds.Rounds;

/** The organisation's own decision, as it was written on the check page. */
record Behind(String number, String day, String board) {

    static Behind read(MultiValueMap<String, String> form) {
        return new Behind(word(form, "dnr"), word(form, "dag"), word(form, "organ"));
    }

    static final Behind NOTHING = new Behind("", "", "");

    private static String word(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }

    List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (board.isEmpty()) problems.add(new Problem("organ", "Skriv vilket organ hos er som har utsett dem."));
        if (day.isEmpty()) problems.add(new Problem("dag", "Skriv vilken dag de utsågs."));
        else if (decidedOn() == null)
            problems.add(new Problem("dag", "Skriv dagen som ÅÅÅÅ-MM-DD, till exempel %s.".formatted(today)));
        else if (decidedOn().isAfter(today))
            problems.add(new Problem("dag", "Dagen har inte varit än. Skicka svaret när beslutet är fattat."));
        return problems;
    }

    private @Nullable LocalDate decidedOn() {
        return TypedDay.read(day);
    }

    Rounds.Behind kept() {
        return new Rounds.Behind(decidedOn(), none(board), none(number));
    }

    private static @Nullable String none(String word) {
        return word.isEmpty() ? null : word;
    }

    List<Field> fields(List<Problem> problems) {
        return List.of(
                Field.text("organ", "Vilket organ hos er utsåg dem?")
                        .withHint("Till exempel kommunfullmäktige eller kommunstyrelsen.")
                        .withValue(board)
                        .withProblems(problems),
                Field.of(Kind.DATE, "dag", "Vilken dag?").withValue(day).withProblems(problems),
                Field.of(Kind.SHORT, "dnr", "Ert diarienummer")
                        .withHint("Som ni själva skriver det.")
                        .withValue(number)
                        .asOptional()
                        .withProblems(problems));
    }
}
