package se.samverka.nominations.opposition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverka.people.NameAndEmail;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.TypedDay;

/** What an administrator has written about the opposition's seats. */
record OfferForm(String party, String leader, String email, String reason, String day, String source) {

    static final OfferForm EMPTY = new OfferForm("", "", "", "", "", "");

    static OfferForm read(Map<String, String> typed) {
        return new OfferForm(
                word(typed, "parti"),
                word(typed, "ledare"),
                word(typed, "epost"),
                word(typed, "skal"),
                word(typed, "utsedd"),
                word(typed, "kalla"));
    }

    private static String word(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    List<Problem> problemsOfOffer() {
        var problems = new ArrayList<Problem>();
        if (party.isEmpty()) problems.add(new Problem("parti", "Välj vilket parti som leder oppositionen."));
        if (leader.isEmpty()) problems.add(new Problem("ledare", "Skriv gruppledarens namn."));
        new NameAndEmail("x", email).problems().forEach(problems::add);
        return problems;
    }

    List<Problem> problemsOfDecision(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (decidedOn() == null) problems.add(new Problem("utsedd", "Skriv vilken dag kommunerna utsåg dem."));
        else if (decidedOn().isAfter(today))
            problems.add(new Problem("utsedd", "Dagen har inte varit än. Registrera beslutet när det är fattat."));
        if (source.isEmpty()) problems.add(new Problem("kalla", "Skriv var beslutet står."));
        return problems;
    }

    @Nullable
    LocalDate decidedOn() {
        return TypedDay.read(day);
    }

    OfferSeats.Wish wish() {
        return new OfferSeats.Wish(
                party, reason.isEmpty() ? null : reason, new NewPerson(leader, email, null, null, true, false));
    }
}
