package se.samverka.county.register;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.architecture.Proves;
import se.samverka.county.Organisation;

class CountiesAsDataTest {

    private final CountyRegister vastmanland = CountyOnDisk.of("vastmanland").register();
    private final CountyRegister varmland = CountyOnDisk.of("varmland").register();
    private final CountyRegister exempellan = CountyOnDisk.of("exempellan").register();

    @ParameterizedTest
    @CsvSource({"vastmanland, 2017-06-01, 10", "varmland, 2019-06-01, 16", "exempellan, 2027-06-01, 6"})
    @Proves("municipalities-are-counted")
    void the_number_of_municipalities_is_what_the_county_says(String county, String day, int municipalities) {
        assertThat(CountyOnDisk.of(county).register().municipalitiesOn(parse(day)))
                .hasSize(municipalities);
    }

    @Test
    void the_region_sits_first_and_the_municipalities_in_swedish_order() {
        assertThat(vastmanland.partiesOn(parse("2017-01-01")))
                .extracting(Organisation::shortName)
                .containsExactly(
                        "Region",
                        "Arboga",
                        "Fagersta",
                        "Hallstahammar",
                        "Kungsör",
                        "Köping",
                        "Norberg",
                        "Sala",
                        "Skinnskatteberg",
                        "Surahammar",
                        "Västerås");
        assertThat(varmland.municipalitiesOn(parse("2019-01-01")))
                .extracting(Organisation::shortName)
                .endsWith("Säffle", "Torsby", "Årjäng");
    }

    @ParameterizedTest
    @CsvSource({
        "vastmanland, 2016-12-31, Landstinget Västmanland",
        "vastmanland, 2017-01-01, Region Västmanland",
        "varmland, 2018-12-31, Landstinget i Värmland",
        "varmland, 2019-01-01, Region Värmland"
    })
    void the_county_council_became_a_region_and_stayed_the_same_organisation(String county, String day, String name) {
        var region = CountyOnDisk.of(county).register().partiesOn(parse(day)).getFirst();
        assertThat(region.name()).isEqualTo(name);
        assertThat(region.key()).isEqualTo("region");
    }

    @Test
    void the_result_of_2014_gives_seventy_seven_seats_of_which_the_moderates_lead_the_opposition() {
        var election = vastmanland.electionOn(parse("2016-10-06")).orElseThrow();
        assertThat(election.heldOn()).isEqualTo("2014-09-14");
        assertThat(election.seatsInAll()).isEqualTo(77);
        assertThat(election.seats())
                .isEqualTo(Map.of("S", 30, "M", 17, "SD", 8, "V", 6, "L", 5, "C", 4, "MP", 4, "KD", 3));
        var government = vastmanland.governmentOn(parse("2016-10-06")).orElseThrow();
        assertThat(government.governing()).containsExactly("S", "V", "MP");
        assertThat(government.opposition()).containsExactly("M", "L", "C", "KD", "SD");
    }

    @Test
    void the_result_of_2018_is_the_official_one() {
        var election = vastmanland.electionOn(parse("2018-09-09")).orElseThrow();
        assertThat(election.seats())
                .isEqualTo(Map.of("M", 16, "C", 5, "L", 6, "KD", 5, "S", 27, "V", 6, "SD", 12, "MP", 0));
        assertThat(election.seatsInAll()).isEqualTo(77);
    }

    @Test
    void a_day_before_the_first_election_on_record_has_no_result() {
        assertThat(vastmanland.electionOn(parse("2014-09-13"))).isEmpty();
    }

    @Test
    void boards_begin_their_term_at_the_turn_of_the_year() {
        assertThat(vastmanland.termOn(parse("2018-12-31")).orElseThrow().name()).isEqualTo("2014–2018");
        assertThat(vastmanland.termOn(parse("2019-01-01")).orElseThrow().name()).isEqualTo("2018–2022");
    }

    @Test
    void the_development_plan_changed_its_name_in_june_2020() {
        assertThat(vastmanland.planOn(parse("2017-09-12")).orElseThrow().shortName())
                .isEqualTo("RUP");
        assertThat(vastmanland.planOn(parse("2020-06-16")).orElseThrow().shortName())
                .isEqualTo("RUS");
    }

    @Test
    @Proves("four-areas-jointly-identified")
    void both_readings_of_the_four_areas_are_on_record_with_their_sources() {
        assertThat(varmland.areas()).hasSize(2).allSatisfy(reading -> {
            assertThat(reading.areas()).hasSize(4);
            assertThat(reading.source()).isNotBlank();
        });
        assertThat(varmland.areas().getFirst().contains("folkhälsa")).isTrue();
        assertThat(varmland.areas().getLast().contains("psykisk hälsa")).isTrue();
        assertThat(varmland.areas().getLast().contains("skola")).isFalse();
    }

    @Test
    void only_the_invented_county_says_that_it_is_invented() {
        assertThat(exempellan.facts().example()).isTrue();
        assertThat(exempellan.elections()).allMatch(election -> election.example());
        assertThat(List.of(vastmanland, varmland))
                .noneMatch(county -> county.facts().example());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vastmanland", "varmland", "exempellan"})
    void letters_to_a_sample_county_reach_nobody(String county) {
        var register = CountyOnDisk.of(county).register();
        assertThat(register.facts().contactEmail()).endsWith(".example");
        assertThat(register.organisations())
                .extracting(RegisteredOrganisation::email)
                .allMatch(email -> email == null || email.endsWith(".example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vastmanland", "varmland", "exempellan"})
    void the_countys_colours_can_be_read_against_white(String county) {
        var facts = CountyOnDisk.of(county).register().facts();
        assertThat(Contrast.toWhite(facts.firstColour())).isGreaterThanOrEqualTo(4.5);
        assertThat(Contrast.toWhite(facts.secondColour())).isGreaterThanOrEqualTo(4.5);
    }
}
