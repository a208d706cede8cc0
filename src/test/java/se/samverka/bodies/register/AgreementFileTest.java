package se.samverka.bodies.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverka.bodies.AgreementClause;
import se.samverka.bodies.AgreementClause.About;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Mistakes;

class AgreementFileTest {

    @TempDir
    Path folder;

    private final Mistakes mistakes = new Mistakes();

    @Test
    void each_groups_wording_is_read_and_the_file_may_be_missing() throws IOException {
        assertThat(AgreementFile.clauses(new CountyFolder(folder), mistakes)).isEmpty();
        write("grupper:\n  - adress: kultur\n    lydelse: kultur\n    källa: Avtalet\n");
        assertThat(AgreementFile.clauses(new CountyFolder(folder), mistakes))
                .isEqualTo(List.of(new AgreementClause("kultur", About.FIELD, "kultur", false, "Avtalet")));
        mistakes.stopIfAny();
    }

    @Test
    void what_holds_for_all_is_told_of_each_unless_it_has_its_own() throws IOException {
        write("""
                grupper:
                  - adress: aldre
                    lydelse: äldre
                  - adress: aldre
                    om: kallelse
                    lydelse: Tio dagar.
                  - adress: kultur
                    lydelse: kultur
                alla grupper:
                  - om: kallelse
                    lydelse: Sju dagar.
                  - om: arbetsformer
                    lydelse: Bestäms när gruppen tillsätts.
                    lämnar öppet: ja
                """);
        assertThat(AgreementFile.clauses(new CountyFolder(folder), mistakes))
                .extracting(clause -> clause.slug() + ": " + clause.wording() + (clause.open() ? " (öppet)" : ""))
                .containsExactlyInAnyOrder(
                        "aldre: äldre",
                        "aldre: Tio dagar.",
                        "aldre: Bestäms när gruppen tillsätts. (öppet)",
                        "kultur: kultur",
                        "kultur: Sju dagar.",
                        "kultur: Bestäms när gruppen tillsätts. (öppet)");
        mistakes.stopIfAny();
    }

    @Test
    void what_is_misspelled_is_told() throws IOException {
        write("grupper:\n  - adress: kultur\n    lydele: kultur\n");
        AgreementFile.clauses(new CountyFolder(folder), mistakes);
        assertThatThrownBy(mistakes::stopIfAny)
                .hasMessageContaining("lydelse")
                .hasMessageContaining("overenskommelse.yaml, rad 3");
    }

    @Test
    void a_renamed_group_is_compared_with_what_the_agreement_says_under_its_former_address() {
        var county = BodiesOnDisk.of("vastmanland");
        assertThat(county.register().clauses())
                .extracting(AgreementClause::slug)
                .contains("kultur");
        assertThat(county.body("kultur-idrott").history().formerSlugs()).contains("kultur");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("overenskommelse.yaml"), text);
    }
}
