package se.samverka.county.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import se.samverka.county.Elections.Government;
import se.samverka.county.Validity;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.TypedDay;

/** Who governs, and who is in opposition, as it was written. A party may be neither. */
record GovernmentForm(String from, List<String> governing, List<String> opposition, String source) {

    static GovernmentForm read(MultiValueMap<String, String> form) {
        return new GovernmentForm(
                word(form, "fran"), words(form, "styr"), words(form, "opposition"), word(form, "styrekalla"));
    }

    private static List<String> words(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.get(name), List.of());
    }

    private static String word(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        LocalDate day = TypedDay.read(from);
        if (day == null) problems.add(new Problem("fran", "Skriv från vilken dag de styr."));
        if (governing.isEmpty()) problems.add(new Problem("styr", "Välj vilka partier som styr."));
        if (opposition.stream().anyMatch(governing::contains))
            problems.add(new Problem("opposition", "Ett parti kan inte både styra och vara i opposition."));
        return problems;
    }

    /** Only where there are no problems. */
    Government government() {
        return new Government(
                new Validity(TypedDay.read(from), null), governing, opposition, source.isEmpty() ? null : source);
    }
}
