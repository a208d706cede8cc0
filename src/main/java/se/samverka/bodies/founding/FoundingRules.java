package se.samverka.bodies.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.BodyBook.Proposal;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.DecidedInCase.Decided;
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.Swedish;

/** Who may set up what, when, and under which name. Knows neither clock nor database. */
final class FoundingRules {

    private static final String CANNOT = "Gruppen kan inte starta. ";

    private FoundingRules() {}

    /** Why the proposed body does not start by the decision. */
    static Verdict whyNotStart(
            Proposal proposal,
            Decided decided,
            List<FoundingPower> powers,
            Function<BodyId, String> names,
            LocalDate today) {
        LocalDate day = decided.day();
        BodyId by = decided.by();
        Charter charter = proposal.charter();
        if (day == null || by == null) return Founding.whyNotStart(charter);
        return Founding.whyNotStart(charter.decided(names.apply(by), day))
                .and(whyNotYet(day, today))
                .and(whyNotBy(by, proposal.layer(), proposal.lifetime(), day, powers, names));
    }

    private static Verdict whyNotYet(LocalDate day, LocalDate today) {
        return day.isAfter(today)
                ? Verdict.hindered(
                        "not-yet",
                        CANNOT
                                + "Beslutet tas först %s. Lägg in mötet som ett planerat steg så länge."
                                        .formatted(Swedish.day(day)))
                : Verdict.FREE;
    }

    @MandateRule(
            id = "only-a-founder-sets-up",
            says = "kan tillsätta och avsluta fasta eller tillfälliga politiska samverkansgrupper",
            source = "Politiska samverkansgrupper 2016")
    static Verdict whyNotBy(
            BodyId by,
            Body.Layer layer,
            Lifetime lifetime,
            LocalDate day,
            List<FoundingPower> powers,
            Function<BodyId, String> names) {
        return FoundingPower.whyNotBy(by, layer, lifetime, day, powers, names, CANNOT);
    }

    /** @param earliest the day from which the name before holds; null where it always has */
    record Renaming(
            String name,
            String shortName,
            String slug,
            @Nullable LocalDate from,
            String reason,
            boolean addressTaken,
            @Nullable LocalDate earliest) {}

    @MandateRule(
            id = "renamed-with-a-reason",
            says =
                    "Styrgruppen föreslår dock att namnet ändras till kultur/idrott och att uppdraget därigenom blir bredare",
            source = "Politiska samverkansgrupper 2016")
    static Verdict whyNotRename(Renaming wish) {
        return named(wish).and(since(wish)).and(addressed(wish.slug(), wish.addressTaken()));
    }

    private static Verdict named(Renaming wish) {
        Verdict name = wish.name().isEmpty() || wish.shortName().isEmpty()
                ? Verdict.hindered("no-name", "Skriv det nya namnet, både hela och det korta.")
                : Verdict.FREE;
        return wish.reason().isEmpty() ? name.and(Verdict.hindered("no-reason", "Skriv varför namnet ändras.")) : name;
    }

    private static Verdict since(Renaming wish) {
        LocalDate from = wish.from();
        if (from == null) return Verdict.hindered("no-day", "Ange från vilken dag namnet gäller.");
        return wish.earliest() == null || from.isAfter(wish.earliest())
                ? Verdict.FREE
                : Verdict.hindered(
                        "before-the-name-before",
                        "Namnet före det här gäller från %s. Välj en senare dag."
                                .formatted(Swedish.day(wish.earliest())));
    }

    static Verdict addressed(String slug, boolean taken) {
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*"))
            return Verdict.hindered(
                    "no-address",
                    "Adressen får bara ha små bokstäver a–z, siffror och bindestreck. Skriv å och ä som a, och ö som o.");
        return taken
                ? Verdict.hindered(
                        "address-taken",
                        "Adressen %s används redan, eller har använts. En adress återanvänds aldrig: välj en annan."
                                .formatted(slug))
                : Verdict.FREE;
    }

    static String slug(String name) {
        return BodyBook.addressOf(name);
    }
}
