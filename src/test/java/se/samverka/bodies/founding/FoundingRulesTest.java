package se.samverka.bodies.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Body.Layer;
import se.samverka.bodies.Body.LegalForm;
import se.samverka.bodies.BodyBook.Proposal;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.DecidedInCase.Decided;
import se.samverka.bodies.Examples;
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.bodies.founding.FoundingRules.Renaming;
import se.samverka.county.Validity;
import se.samverka.platform.rules.Verdict;

class FoundingRulesTest {

    private static final LocalDate DECIDED = LocalDate.of(2016, 10, 26);
    private static final LocalDate NEW_YEAR = LocalDate.of(2017, 1, 1);
    private static final BodyId BOARD = new BodyId(UUID.randomUUID());
    private static final BodyId COMMITTEE = new BodyId(UUID.randomUUID());
    private static final List<FoundingPower> POWERS = List.of(
            power(BOARD, new Validity(null, NEW_YEAR.minusDays(1))), power(COMMITTEE, new Validity(NEW_YEAR, null)));

    @Test
    @Proves("decided-in-one-act")
    void a_group_does_not_start_before_its_decision() {
        assertThat(sentence(start(whole(), new Decided(null, null))))
                .isEqualTo("Gruppen kan inte starta. Beslutet saknas. Skriv vem som beslutade och när.");
        assertThat(sentence(start(whole(), new Decided(BOARD, DECIDED.plusDays(1)))))
                .startsWith("Gruppen kan inte starta. Beslutet tas först 27 oktober 2016.");
    }

    @Test
    @Proves("decided-in-one-act")
    void a_group_starts_by_a_decision_on_all_three() {
        assertThat(start(whole(), new Decided(BOARD, DECIDED)).allows()).isTrue();
        assertThat(sentence(start(Examples.draft(false, true, false, false), new Decided(BOARD, DECIDED))))
                .isEqualTo("Gruppen kan inte starta. Uppdrag och arbetsformer saknas i beslutet.");
    }

    @Test
    @Proves({"only-a-founder-sets-up", "founder-is-data"})
    void only_who_may_set_up_groups_that_day_founds_one() {
        assertThat(sentence(start(whole(), new Decided(COMMITTEE, DECIDED))))
                .isEqualTo("Gruppen kan inte starta. Den dagen är det Styrelsen som tillsätter grupper.");
    }

    @Test
    @Proves("only-a-founder-sets-up")
    void where_nobody_is_known_to_found_such_groups_a_reason_is_asked_for() {
        var verdict = FoundingRules.whyNotBy(
                BOARD, Layer.LOCAL, Lifetime.PERMANENT, DECIDED, POWERS, FoundingRulesTest::name);
        assertThat(verdict.allows()).isTrue();
        assertThat(verdict.wantsReason()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Kultur/idrott | kultur/idrott | kultur-idrott | 2016-09-23 | Bredare | false | -          | -",
                "Kultur/idrott | kultur/idrott | kultur-idrott | 2016-09-23 | ''      | false | -          | Skriv varför namnet ändras.",
                "''            | kultur/idrott | kultur-idrott | 2016-09-23 | Bredare | false | -          | Skriv det nya namnet, både hela och det korta.",
                "Kultur/idrott | kultur/idrott | kultur-idrott | -          | Bredare | false | -          | Ange från vilken dag namnet gäller.",
                "Kultur/idrott | kultur/idrott | kultur/idrott | 2016-09-23 | Bredare | false | -          | Adressen får bara ha små bokstäver a–z, siffror och bindestreck. Skriv å och ä som a, och ö som o.",
                "Kultur/idrott | kultur/idrott | aldre         | 2016-09-23 | Bredare | true  | -          | 'Adressen aldre används redan, eller har använts. En adress återanvänds aldrig: välj en annan.'",
                "Kultur/idrott | kultur/idrott | kultur-idrott | 2016-09-23 | Bredare | false | 2016-09-23 | Namnet före det här gäller från 23 september 2016. Välj en senare dag."
            })
    @Proves("renamed-with-a-reason")
    void a_new_name_has_its_day_its_reason_and_an_address_never_used(
            String name,
            String shortName,
            String slug,
            @Nullable LocalDate from,
            String reason,
            boolean taken,
            @Nullable LocalDate earliest,
            @Nullable String sentence) {
        var verdict = FoundingRules.whyNotRename(new Renaming(name, shortName, slug, from, reason, taken, earliest));
        assertThat(verdict.allows() ? null : sentence(verdict)).isEqualTo(sentence);
    }

    @Test
    void an_address_is_made_of_the_name() {
        assertThat(FoundingRules.slug("kultur/idrott")).isEqualTo("kultur-idrott");
        assertThat(FoundingRules.slug("Äldre på väg, Örebro")).isEqualTo("aldre-pa-vag-orebro");
    }

    private static Charter whole() {
        return Examples.draft(true, true, true, false);
    }

    private static Verdict start(Charter charter, Decided decided) {
        var proposal = new Proposal(
                "aldre",
                "Gruppen äldre",
                "äldre",
                "grupp",
                LegalForm.INFORMAL_GROUP,
                Layer.POLITICAL,
                Lifetime.TEMPORARY,
                null,
                charter);
        return FoundingRules.whyNotStart(proposal, decided, POWERS, FoundingRulesTest::name, DECIDED);
    }

    private static String name(BodyId id) {
        return id.equals(BOARD) ? "Styrelsen" : "Beredningen";
    }

    private static String sentence(Verdict verdict) {
        return verdict.hindrances().getFirst().sentence();
    }

    private static FoundingPower power(BodyId founder, Validity validity) {
        return new FoundingPower(founder, Layer.POLITICAL, Set.of(Lifetime.values()), "grupper", validity, null);
    }
}
