package se.samverka.nominations.opposition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.county.Elections.Election;
import se.samverka.county.Elections.Government;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;

/** Which party leads the opposition. Knows neither clock nor database, and never fills a seat. */
final class LeadingParty {

    private LeadingParty() {}

    /** The largest of those not governing, by letter; several where they are equal, none where nobody has a seat. */
    @MandateRule(
            id = "by-the-regional-result",
            says =
                    "Denna utses av kommunerna efter förhandlingar mellan partierna utifrån valresultatet i landstinget/regionen",
            source = "Politiska samverkansgrupper 2016, Antal ledamöter")
    static List<String> of(Election result, Government government) {
        int most = government.opposition().stream()
                .mapToInt(party -> result.seats().getOrDefault(party, 0))
                .max()
                .orElse(0);
        return most == 0
                ? List.of()
                : government.opposition().stream()
                        .filter(party -> result.seats().getOrDefault(party, 0) == most)
                        .toList();
    }

    /** @param name the party's, in words */
    @MandateRule(
            id = "leading-opposition-sees-to-it",
            says = "Ledande oppositionsparti ansvarar för att förhandlingen genomförs",
            source = "Politiska samverkansgrupper 2016, Antal ledamöter")
    static Verdict whyNot(String party, String name, List<String> leading, @Nullable String reason) {
        if (!leading.contains(party))
            return Verdict.hindered(
                    "not-leading",
                    "%s är inte ledande oppositionsparti enligt det valresultat som är inlagt. Kontrollera vilka partier som styr."
                            .formatted(name));
        return leading.size() > 1 && (reason == null || reason.isBlank())
                ? Verdict.hindered(
                        "tie", "Flera partier i oppositionen är lika stora. Skriv varför du väljer %s.".formatted(name))
                : Verdict.FREE;
    }
}
