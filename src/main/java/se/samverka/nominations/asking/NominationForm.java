package se.samverka.nominations.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.samverka.bodies.Body;
import se.samverka.nominations.asking.OpenNomination.Wish;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.TypedDay;

/** What an administrator has chosen: groups, days and a name for the round. */
record NominationForm(List<String> groups, String title, String from, String to, String wishedBy) {

    static NominationForm read(MultiValueMap<String, String> form) {
        return new NominationForm(
                Objects.requireNonNullElse(form.get("grupper"), List.of()),
                word(form, "namn"),
                word(form, "fran"),
                word(form, "till"),
                word(form, "senast"));
    }

    private static String word(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }

    List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (groups.isEmpty()) problems.add(new Problem("grupper", "Välj minst en grupp."));
        if (title.isEmpty()) problems.add(new Problem("namn", "Skriv vad omgången ska heta."));
        if (TypedDay.read(from) == null) problems.add(new Problem("fran", "Skriv vilken dag de tillträder."));
        if (!to.isEmpty() && TypedDay.read(to) == null)
            problems.add(new Problem("till", "Skriv dagen som ÅÅÅÅ-MM-DD, eller lämna tomt."));
        else if (isBefore(TypedDay.read(to), TypedDay.read(from)))
            problems.add(new Problem("till", "Sista dagen är före den första. Ändra en av dem."));
        if (!wishedBy.isEmpty() && TypedDay.read(wishedBy) == null)
            problems.add(new Problem("senast", "Skriv dagen som ÅÅÅÅ-MM-DD, eller lämna tomt."));
        else if (isBefore(TypedDay.read(wishedBy), today))
            problems.add(new Problem("senast", "Dagen har redan varit. Välj en dag som kommer."));
        return problems;
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    /** Only where there are no problems. */
    Wish wish(List<Body> bodies) {
        return new Wish(
                title, bodies, Objects.requireNonNull(TypedDay.read(from)), TypedDay.read(to), TypedDay.read(wishedBy));
    }
}
