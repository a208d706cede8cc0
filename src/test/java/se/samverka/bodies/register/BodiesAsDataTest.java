package se.samverka.bodies.register;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Body;
import se.samverka.bodies.Body.Layer;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Composition;
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.Office;
import se.samverka.bodies.Seat;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.bodies.Structure.Relation;
import se.samverka.bodies.WorkKind;
import se.samverka.bodies.founding.Founding;
import se.samverka.bodies.sketch.LocalGroups;

class BodiesAsDataTest {

    private static final String IN_2017 = "2017-09-12";

    private final BodiesOnDisk vastmanland = BodiesOnDisk.of("vastmanland");
    private final BodiesOnDisk varmland = BodiesOnDisk.of("varmland");
    private final BodiesOnDisk exempellan = BodiesOnDisk.of("exempellan");

    @ParameterizedTest
    @ValueSource(strings = {"aldre", "barn-unga", "kultur-idrott"})
    @Proves({
        "as-many-members-as-the-formula",
        "each-municipality-appoints",
        "region-appoints",
        "offered-seat-may-stay-unused",
        "deputies-are-counted"
    })
    void the_political_groups_have_ten_three_and_one_seats_with_personal_deputies(String slug) {
        Charter charter = charter(slug, IN_2017);
        assertThat(charter.seatFormula())
                .containsExactly(
                        new SeatGroup("each-municipality", 1, false),
                        new SeatGroup("region", 3, false),
                        new SeatGroup("opposition", 1, true));
        assertThat(charter.deputyRule()).isEqualTo(DeputyRule.PERSONAL);
        var composition =
                Composition.of(charter.seatFormula(), vastmanland.county().parties(parse(IN_2017)));
        assertThat(composition.members()).isEqualTo(14);
        assertThat(composition.people(charter.deputyRule())).isEqualTo(28);
        assertThat(seats(slug, IN_2017)).hasSize(14).filteredOn(Seat::optional).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aldre", "barn-unga", "kultur-idrott"})
    @Proves({"charter-has-its-time", "decided-in-one-act"})
    void the_political_groups_are_on_trial_2017_to_2018_by_one_decision(String slug) {
        Charter charter = charter(slug, IN_2017);
        assertThat(charter.trial()).isTrue();
        assertThat(charter.validFrom()).isEqualTo("2017-01-01");
        assertThat(charter.validTo()).isEqualTo("2018-12-31");
        assertThat(charter.decidedOn()).isEqualTo("2016-10-26");
        assertThat(Founding.whyNotStart(charter).allows()).isTrue();
        assertThat(vastmanland.body(slug).charterOn(parse("2019-01-01"))).isEmpty();
    }

    @Test
    void three_political_groups_begin_at_the_turn_of_the_year() {
        assertThat(politicalOn("2016-12-31")).isEmpty();
        assertThat(politicalOn("2017-01-01")).containsExactly("aldre", "barn-unga", "kultur-idrott");
        assertThat(politicalOn("2019-01-01")).containsExactly("aldre", "barn-unga");
    }

    @Test
    @Proves("founder-is-data")
    void the_county_councils_board_founds_groups_before_the_committee_exists() {
        var powers = vastmanland.register().powers();
        assertThat(founder(powers, "2016-10-26")).isEqualTo("Landstingsstyrelsen");
        assertThat(founder(powers, "2017-01-01")).isEqualTo("Strategisk regional beredning");
    }

    @Test
    @Proves("permanent-or-temporary-groups")
    void the_committee_may_set_up_permanent_and_temporary_groups() {
        var power = FoundingPower.heldOn(vastmanland.register().powers(), Layer.POLITICAL, parse(IN_2017))
                .orElseThrow();
        assertThat(power.allows(Layer.POLITICAL, Lifetime.PERMANENT, parse(IN_2017)))
                .isTrue();
        assertThat(power.allows(Layer.POLITICAL, Lifetime.TEMPORARY, parse(IN_2017)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-09-22, Samverkansgruppen kultur",
        "2016-09-23, Samverkansgruppen kultur/idrott",
        "2018-06-01, Samverkansgruppen kultur/idrott"
    })
    @Proves("body-keeps-its-former-names")
    void the_third_group_was_renamed_with_its_reason(String day, String name) {
        var body = vastmanland.body("kultur-idrott");
        assertThat(body.on(parse(day)).name()).isEqualTo(name);
        assertThat(body.history().names().getLast().reason()).contains("idrottsorganisationer");
        assertThat(vastmanland.register().currentSlug("kultur")).contains("kultur-idrott");
    }

    @Test
    void the_board_was_renamed_when_the_county_council_became_a_region() {
        var board = vastmanland.body("regionstyrelsen");
        assertThat(board.on(parse("2016-12-31")).name()).isEqualTo("Landstingsstyrelsen");
        assertThat(board.on(parse("2017-01-01")).name()).isEqualTo("Regionstyrelsen");
        assertThat(vastmanland.register().currentSlug("landstingsstyrelsen")).contains("regionstyrelsen");
        assertThat(board.legalForm().decides()).isTrue();
    }

    @Test
    @Proves("meetings-a-year")
    void the_chief_officers_forum_meets_at_least_six_times_a_year() {
        var rule = Objects.requireNonNull(charter("chefsforum", "2019-09-01").frequencyRule());
        assertThat(rule.lacking(5)).isEqualTo(1);
        assertThat(rule.lacking(6)).isZero();
    }

    @Test
    @Proves("office-takes-part-in-its-items")
    void school_heads_take_part_in_the_forum_from_the_autumn_of_2019() {
        assertThat(charter("chefsforum", IN_2017).offices())
                .extracting(Office::key)
                .doesNotContain("skolchef");
        Office head = charter("chefsforum", "2019-05-10").offices().stream()
                .filter(office -> office.key().equals("skolchef"))
                .findFirst()
                .orElseThrow();
        assertThat(head.takesPart(parse("2019-05-10"), true)).isFalse();
        assertThat(head.takesPart(parse("2019-09-13"), true)).isTrue();
        assertThat(head.takesPart(parse("2019-09-13"), false)).isFalse();
    }

    @Test
    void what_is_not_known_of_the_forum_before_2019_is_marked_as_an_example() {
        assertThat(charter("chefsforum", "2018-12-31").example()).isTrue();
        assertThat(charter("chefsforum", "2019-01-01").example()).isFalse();
    }

    @Test
    @Proves("local-group-in-every-municipality")
    void every_municipality_has_a_local_group_with_both_sides() {
        var groups = Stream.of(vastmanland, exempellan)
                .map(BodiesAsDataTest::localGroups)
                .toList();
        assertThat(groups.getFirst()).hasSize(10);
        assertThat(groups.getLast()).hasSize(6);
        assertThat(LocalGroups.without(vastmanland.county().parties(parse(IN_2017)), groups.getFirst()))
                .isEmpty();
        assertThat(vastmanland.body("lokal-norberg").on(parse(IN_2017)).name())
                .isEqualTo("Lokala ledningsgruppen i Norberg");
    }

    private static List<List<Seat>> localGroups(BodiesOnDisk county) {
        return county.register().bodies().stream()
                .filter(body -> body.layer() == Layer.LOCAL)
                .map(body -> body.seatsOn(parse("2027-01-01")))
                .toList();
    }

    @Test
    void a_social_head_may_have_another_title() {
        Office head = charter("socialchefer", IN_2017).offices().getFirst();
        assertThat(head.titleIn("norberg")).isEqualTo("socialchef eller motsvarande");
        assertThat(head.titleIn("skinnskatteberg")).contains("exempel").isNotEqualTo(head.title());
    }

    @Test
    void no_line_ties_the_forum_to_local_groups_or_to_the_social_heads() {
        assertThat(lines(vastmanland.register().relations()))
                .containsExactlyInAnyOrder(
                        "aldre APPOINTED_BY regionstyrelsen",
                        "barn-unga APPOINTED_BY regionstyrelsen",
                        "kultur-idrott APPOINTED_BY regionstyrelsen",
                        "skolchefer TAKES_PART_IN chefsforum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aldre", "barn-unga", "kultur-idrott"})
    void each_task_is_tied_to_its_clause_and_each_kind_of_work_has_one_place(String slug) {
        Charter charter = charter(slug, IN_2017);
        assertThat(charter.tasks()).allSatisfy(task -> assertThat(task.clause()).isNotBlank());
        assertThat(charter.forms()).allSatisfy(form -> assertThat(form.clause()).isNotBlank());
        List<WorkKind> kinds =
                charter.tasks().stream().flatMap(task -> task.kinds().stream()).toList();
        assertThat(kinds).doesNotHaveDuplicates();
        assertThat(Set.copyOf(kinds)).containsExactlyInAnyOrder(WorkKind.values());
    }

    /** What is asked of all stands last or first as the document has it: culture has a starting point of its own. */
    @ParameterizedTest
    @CsvSource({
        "aldre, Invånarna Brukarna Patienterna",
        "barn-unga, Resultat Invånarna Brukarna Patienterna Folkhälsan",
        "kultur-idrott, Kultursamverkansmodellen Invånarna Brukarna Patienterna",
    })
    void each_groups_issues_are_seen_in_its_own_perspectives_in_order(String slug, String first) {
        assertThat(charter(slug, IN_2017).lenses())
                .allSatisfy(lens -> assertThat(lens.clause()).isNotBlank())
                .extracting(lens -> lens.text().split("[ ,]")[0])
                .containsExactly(first.split(" "));
    }

    @Test
    void a_departure_from_the_framework_agreement_is_told() {
        assertThat(charter("kultur-idrott", IN_2017).departures().getFirst().why())
                .contains("idrott");
        assertThat(charter("barn-unga", IN_2017).departures().getFirst().why()).contains("hälsa");
        assertThat(charter("aldre", IN_2017).departures()).isEmpty();
    }

    @Test
    void what_the_documents_leave_unknown_is_unknown() {
        assertThat(charter("srb", IN_2017).seatFormula()).isEmpty();
        assertThat(vastmanland.body("srb").history().startDayKnown()).isFalse();
        assertThat(vastmanland.body("kultur-idrott").history().remark()).contains("okänt i underlaget");
        assertThat(varmland.body("nya-perspektiv").history().remark()).contains("okänt i underlaget");
        assertThat(varmland.body("varmlandsradet")
                        .charterOn(parse("2019-06-01"))
                        .orElseThrow()
                        .knowsItsSeats())
                .isFalse();
        assertThat(varmland.body("varmlandsradet").seatsOn(parse("2019-06-01"))).hasSize(32);
    }

    @Test
    void what_the_documents_leave_unknown_of_the_steering_group_is_an_example() {
        Charter steering =
                varmland.body("nya-perspektiv").charterOn(parse("2013-05-24")).orElseThrow();
        assertThat(steering.example()).isTrue();
        assertThat(varmland.body("nya-perspektiv").seatsOn(parse("2013-05-24")))
                .extracting(Seat::appointedBy)
                .hasSize(20)
                .endsWith("region", "region", "kommunalforbundet", "kommunalforbundet");
    }

    @Test
    void every_seat_of_the_invented_county_stands_ready_for_2027() {
        assertThat(exempellan.body("aldre").seatsOn(parse("2027-01-01")))
                .extracting(Seat::label)
                .containsExactly(
                        "Askvik",
                        "Björkefors",
                        "Dalåsen",
                        "Ekhult",
                        "Fjällbo",
                        "Granstad",
                        "Region 1",
                        "Region 2",
                        "Region 3",
                        "Oppositionen");
        assertThat(exempellan.register().bodies()).allMatch(RegisteredBody::example);
    }

    @Test
    void before_the_first_charter_the_seats_to_come_can_be_asked_for() {
        assertThat(seats("aldre", "2016-10-12")).hasSize(14);
        assertThat(seats("aldre", "2019-06-01")).hasSize(14);
    }

    private Charter charter(String slug, String day) {
        return vastmanland.body(slug).charterOn(parse(day)).orElseThrow();
    }

    private List<Seat> seats(String slug, String day) {
        return vastmanland.body(slug).seatsOn(parse(day));
    }

    private List<String> politicalOn(String day) {
        return vastmanland.register().on(parse(day)).stream()
                .filter(body -> body.layer() == Layer.POLITICAL && body.livesOn(parse(day)))
                .map(Body::slug)
                .toList();
    }

    private String founder(List<FoundingPower> powers, String day) {
        var power = FoundingPower.heldOn(powers, Layer.POLITICAL, parse(day)).orElseThrow();
        return vastmanland.register().body(power.founder()).on(parse(day)).name();
    }

    private List<String> lines(List<Relation> relations) {
        var register = vastmanland.register();
        return relations.stream()
                .map(line -> register.body(line.body()).slug() + " " + line.kind() + " "
                        + register.body(line.other()).slug())
                .toList();
    }
}
