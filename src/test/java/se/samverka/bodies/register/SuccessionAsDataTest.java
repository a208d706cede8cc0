package se.samverka.bodies.register;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverka.architecture.Proves;
import se.samverka.bodies.BodyBook.Preset;
import se.samverka.bodies.Structure.Succession;
import se.samverka.county.OrganisationId;
import se.samverka.county.register.CountyOnDisk;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.FolderCopy;
import se.samverka.platform.countyfile.Mistakes;

/** A forerunner whose board's papers, and then tasks, go over to the region. */
class SuccessionAsDataTest {

    private static final String BOARD = """
            namn:
              - namn: Styrelsen för kommunförbundet
                kort: förbundets styrelse
            slag: styrelse
            juridisk form: nämnd
            skikt: beslutar
            värd: koping
            ny värd:
              - organisation: region
                från: 2017-01-01
                källa: Verksamhetsplan 2016
            startar: 2014-01-01
            slutar: 2018-12-31
            efterträds av:
              organ: srb
            """;

    private static final CountyOnDisk COUNTY = CountyOnDisk.of("vastmanland");

    @TempDir
    Path folder;

    @BeforeEach
    void a_county_with_a_forerunner() throws IOException {
        FolderCopy.of("vastmanland", folder);
        Files.writeString(folder.resolve("organ/forbundet.yaml"), BOARD);
    }

    @Test
    @Proves("bodies-move-to-a-new-owner")
    void papers_move_on_a_day_and_the_days_before_stay_as_they_were() {
        var body = read().find("forbundet").orElseThrow();
        assertThat(body.hostOn(parse("2016-12-31"))).isEqualTo(organisation("koping"));
        assertThat(body.hostOn(parse("2017-01-01"))).isEqualTo(organisation("region"));
        assertThat(body.on(parse("2017-01-01")).host()).isEqualTo(organisation("region"));
        assertThat(body.hostings())
                .singleElement()
                .satisfies(hosting -> assertThat(hosting.source()).isEqualTo("Verksamhetsplan 2016"));
    }

    @Test
    @Proves("bodies-move-to-a-new-owner")
    void tasks_go_over_to_a_successor_the_day_after_the_last() {
        assertThat(read().successions())
                .containsExactly(new Succession(Ids.body("forbundet"), Ids.body("srb"), parse("2019-01-01"), null));
    }

    @Test
    void a_successor_without_a_last_day_is_told_with_its_line() throws IOException {
        Files.writeString(folder.resolve("organ/forbundet.yaml"), BOARD.replace("slutar: 2018-12-31\n", ""));
        assertThatThrownBy(this::read)
                .hasMessageContaining("organ/forbundet.yaml, rad 13")
                .hasMessageContaining("Lägg till raden \"slutar\"");
    }

    @Test
    @Proves("kinds-of-bodies-are-data")
    void the_kinds_of_bodies_that_were_can_be_had_again() {
        assertThat(BodiesOnDisk.of("vastmanland").register().presets())
                .extracting(Preset::label)
                .containsExactly(
                        "Styrelse",
                        "Presidie",
                        "Personalberedning",
                        "Vård- och omsorgsberedning",
                        "Lärande- och arbetsmarknadsberedning",
                        "Barn- och ungdomsberedning",
                        "Kultur-, idrotts- och fritidsberedning");
        assertThat(BodiesOnDisk.of("varmland").register().presets()).isEqualTo(List.of());
    }

    @Test
    void a_slip_in_a_kind_is_told() throws IOException {
        Files.writeString(
                folder.resolve("mallar.yaml"),
                "mallar:\n  - namn: Råd\n    slag: råd\n    juridisk form: rad\n    skikt: lokalt\n");
        assertThatThrownBy(this::read).hasMessageContaining("mallar.yaml, rad 4");
    }

    private BodyRegister read() {
        var mistakes = new Mistakes();
        var register = BodyFolder.read(
                CountyFolder.at(folder), COUNTY.organisations(parse("2017-01-01")), COUNTY::parties, mistakes);
        mistakes.stopIfAny();
        return register;
    }

    private static OrganisationId organisation(String key) {
        return COUNTY.organisations(parse("2017-01-01")).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
