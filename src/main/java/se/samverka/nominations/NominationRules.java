package se.samverka.nominations;

import java.util.List;
import se.samverka.people.Nominee;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;

/** What a nomination must hold. Knows neither clock nor database. */
public final class NominationRules {

    private NominationRules() {}

    /** A place with whoever is proposed to it. */
    public record Filled(Place place, Nominee nominee) {}

    @MandateRule(
            id = "contact-for-everybody-appointed",
            says = "behöver även kontaktuppgifter för de som utsetts",
            source = "Politiska samverkansgrupper 2016")
    public static Verdict canBeReached(List<Filled> filled) {
        return filled.stream()
                .filter(one -> !one.nominee().canBeReached())
                .map(one -> Verdict.hindered(
                        "no-contact",
                        "E-post eller telefon saknas för %s. Vi behöver minst ett sätt att nå %s."
                                .formatted(one.place().inWords(), one.nominee().name())))
                .reduce(Verdict.FREE, Verdict::and);
    }

    public static Verdict somebodyIsNamed(List<Filled> filled) {
        return filled.isEmpty()
                ? Verdict.hindered("nobody-named", "Skriv namnet på minst en person innan ni skickar.")
                : Verdict.FREE;
    }
}
