package se.samverka.nominations.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.county.County.PoliticalParty;
import se.samverka.county.OrganisationId;
import se.samverka.nominations.Place;
import se.samverka.nominations.Typed;
import se.samverka.people.Appointment.Charge;

class PastedRowsTest {

    private static final OrganisationId NORBERG = new OrganisationId(new UUID(2, 2));
    private static final Body OLD = body(1, "Samverkansgruppen äldre", "äldre");
    private static final Body YOUNG = body(2, "Samverkansgruppen barn/unga", "barn/unga");
    private static final List<PoliticalParty> PARTIES =
            List.of(new PoliticalParty("S", "Socialdemokraterna"), new PoliticalParty("C", "Centerpartiet"));

    /** 0 member and 1 deputy for the old, 2 and 3 for the young. */
    private static final List<Place> PLACES = places(List.of(seat(1, OLD, "Norberg"), seat(2, YOUNG, "Norberg")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "äldre\tLedamot\tNora Norberg\tS\tnora@norberg.example\t0223-100 01",
                "Nora Norberg;0223-100 01;Socialdemokraterna;nora@norberg.example;ledamot;Samverkansgruppen äldre",
                "nora@norberg.example | Nora | Norberg | s | 0223-100 01 | Ordinarie ledamot | ÄLDRE",
                "  äldre \t Ledamot \t Nora   Norberg \t S \t nora@norberg.example \t 0223-100 01  "
            })
    void the_order_of_the_columns_is_free(String row) {
        var rows = read(row);
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.typed())
                .containsOnlyKeys(0)
                .containsEntry(0, new Typed("Nora Norberg", "S", "nora@norberg.example", "0223-100 01"));
    }

    @Test
    void headings_and_empty_lines_are_passed_by() {
        var rows = read("Grupp\tUppdrag\tNamn\tParti\tE-post\tTelefon\n\n\t\näldre\tersättare\tNils Norberg");
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.typed()).containsOnlyKeys(1);
    }

    @Test
    void without_a_charge_the_member_comes_first_and_then_the_deputy() {
        var rows = read("äldre\tNora Norberg\näldre\tNils Norberg");
        assertThat(rows.typed().get(0)).returns("Nora Norberg", Typed::name);
        assertThat(rows.typed().get(1)).returns("Nils Norberg", Typed::name);
    }

    @Test
    void a_group_with_signs_in_its_name_is_known_however_they_are_written() {
        assertThat(read("barn, unga\tledamot\tNelly Norberg").typed()).containsOnlyKeys(2);
        assertThat(read("Barn och unga\tledamot\tNelly Norberg").typed()).containsOnlyKeys(2);
    }

    @Test
    void two_for_one_seat_are_refused_with_the_rows_number() {
        var rows = read("äldre\tledamot\tNora Norberg\näldre\tledamot\tNisse Norberg");
        assertThat(rows.typed().get(0)).returns("Nora Norberg", Typed::name);
        assertThat(rows.problems())
                .containsExactly(
                        "Rad 2: Norberg har en plats i gruppen. Ta bort en av de två ledamöterna i Samverkansgruppen äldre.");
    }

    @Test
    void where_there_are_several_seats_they_are_filled_in_order() {
        var three = places(List.of(seat(1, OLD, "Region 1"), seat(2, OLD, "Region 2"), seat(3, OLD, "Region 3")));
        var rows = PastedRows.read("ledamot\tRut\nledamot\tRia\nledamot\tRolf\nledamot\tRagna", three, PARTIES);
        assertThat(rows.typed()).containsOnlyKeys(0, 2, 4);
        assertThat(rows.problems())
                .containsExactly(
                        "Rad 4: Region har tre platser i gruppen. Ta bort någon av ledamöterna i Samverkansgruppen äldre.");
    }

    @Test
    void a_row_without_a_group_is_asked_about_where_there_are_several() {
        assertThat(read("ledamot\tNora Norberg").problems())
                .containsExactly("Rad 1: skriv vilken grupp Nora Norberg ska sitta i.");
    }

    @Test
    void a_row_without_a_name_is_told() {
        assertThat(read("äldre\tledamot\tnora@norberg.example").problems())
                .containsExactly("Rad 1: vi hittar inget namn.");
    }

    @Test
    void an_unknown_party_is_told_and_the_person_is_kept() {
        var headed = read("Grupp\tNamn\tParti\näldre\tNora Norberg\tXYZ");
        assertThat(headed.typed()).containsEntry(0, new Typed("Nora Norberg", "", "", ""));
        assertThat(headed.problems())
                .containsExactly("Rad 2: partiet XYZ finns inte i listan. Välj parti för Nora Norberg i formuläret.");
        assertThat(read("äldre\tNora Norberg\tXYZ"))
                .isEqualTo(new PastedRows(
                        headed.typed(),
                        List.of("Rad 1: partiet XYZ finns inte i listan. Välj parti för Nora Norberg i formuläret.")));
    }

    @Test
    void what_was_not_asked_for_is_passed_by_where_there_are_headings() {
        var rows = read("Förnamn\tEfternamn\tAdress\tRoll\tGrupp\nNora\tNorberg\tStorgatan 1\tersättare\täldre");
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.typed()).containsOnlyKeys(1).containsEntry(1, new Typed("Nora Norberg", "", "", ""));
    }

    @Test
    void a_merged_cell_stands_for_the_rows_below() {
        var rows = read("Grupp\tUppdrag\tNamn\näldre\tLedamot\tNora\n\tErsättare\tNils\nBarn/unga\tLedamot\tNelly");
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.typed()).containsOnlyKeys(0, 1, 2);
    }

    @Test
    void a_group_above_its_rows_stands_for_them() {
        var rows = read(
                "Samverkansgruppen äldre\nLedamot: Nora Norberg (S)\nErsättare: Nils Norberg, C\nBarn\nOrd.\tNelly");
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.typed())
                .containsOnlyKeys(0, 1, 2)
                .containsEntry(0, new Typed("Nora Norberg", "S", "", ""))
                .containsEntry(1, new Typed("Nils Norberg", "C", "", ""));
    }

    @Test
    void a_member_and_a_deputy_may_stand_side_by_side() {
        var rows = read(
                "Grupp\tLedamot\tE-post\tErsättare\tE-post\näldre\tNora (S)\tnora@norberg.example\tNils (C)\tnils@norberg.example");
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.typed())
                .containsEntry(0, new Typed("Nora", "S", "nora@norberg.example", ""))
                .containsEntry(1, new Typed("Nils", "C", "nils@norberg.example", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ers.", "ers", "Pers. ers.", "Personlig ersättare", "Suppleant"})
    void the_charge_may_be_shortened(String charge) {
        assertThat(read("äldre\t" + charge + "\tNils Norberg").typed())
                .containsOnlyKeys(1)
                .containsEntry(1, new Typed("Nils Norberg", "", "", ""));
    }

    @Test
    void a_beginning_that_two_groups_share_names_neither() {
        var health = body(3, "Samverkansgruppen barnhälsa", "barn hälsa");
        var shared = List.of(
                new Place(0, health, seat(1, health, "Norberg"), Charge.MEMBER),
                new Place(1, YOUNG, seat(2, YOUNG, "Norberg"), Charge.MEMBER));
        assertThat(PastedRows.read("barn\tledamot\tNelly", shared, PARTIES).problems())
                .hasSize(1);
    }

    @Test
    void a_list_with_groups_and_charges_above_their_names_is_read() {
        var rows = read("""
                Äldre:
                Ledamöter:
                Nora Norberg (S)
                Ersättare:
                Nils Norberg (C)
                Barn och unga
                Ordinarie ledamöter:
                Nelly Norberg (S)
                Ersättare
                Vakant
                """);
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.typed())
                .containsOnlyKeys(0, 1, 2)
                .containsEntry(1, new Typed("Nils Norberg", "C", "", ""))
                .containsEntry(2, new Typed("Nelly Norberg", "S", "", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "äldre\tLedamot\tNora\tS\tErsättare\tNils\tC",
                "äldre\tLedamot: Nora (S), ersättare: Nils (C)",
                "Grupp\tParti\tLedamot\tParti\tErsättare\näldre\tS\tNora\tC\tNils",
                "Grupp\tLedamot\tParti\tErsättare\tParti\näldre\tNora\tS\tNils\tC"
            })
    void two_in_a_row_are_kept_apart(String text) {
        var rows = read(text);
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.typed())
                .containsEntry(0, new Typed("Nora", "S", "", ""))
                .containsEntry(1, new Typed("Nils", "C", "", ""));
    }

    @Test
    void what_one_of_two_lacks_is_not_taken_from_the_other() {
        var rows = read("Grupp\tParti\tLedamot\tParti\tErsättare\näldre\t\tNora\tC\tNils");
        assertThat(rows.typed().get(0)).returns("", Typed::party);
        assertThat(rows.typed().get(1)).returns("C", Typed::party);
    }

    @Test
    void a_personal_number_is_never_kept_and_that_is_told() {
        for (var row :
                List.of("äldre\tledamot\tNora\t811218-9876", "Grupp\tNamn\tTelefon\näldre\tNora\t19811218-9876")) {
            var rows = read(row);
            assertThat(rows.typed()).containsEntry(0, new Typed("Nora", "", "", ""));
            assertThat(rows.problems()).singleElement().asString().contains("personnummer behövs inte");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "äldre\tledamot\tNora Norberg <nora@norberg.example>\tTel. 0223-100 01",
                "äldre\tledamot\tNora Norberg\tmailto:nora@norberg.example,\t0223‑100 01",
                "Grupp\tEfternamn\tFörnamn\tTfn\tE-post\näldre\tNorberg\tNora\t0223-100 01\tnora@norberg.example",
                "Grupp\tNamn:\tNås på\tMobilnr\näldre\tNora Norberg\tnora@norberg.example\t0223-100 01"
            })
    void a_way_to_reach_somebody_is_found_however_it_stands(String text) {
        var rows = read(text);
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.typed()).containsEntry(0, new Typed("Nora Norberg", "", "nora@norberg.example", "0223-100 01"));
    }

    @Test
    void a_postcode_and_a_dash_are_no_telephone() {
        assertThat(read("Grupp\tNamn\tTelefon\näldre\tNora\t–").typed().get(0)).returns("", Typed::phone);
        assertThat(read("Grupp\tNamn\tAdress\näldre\tNora\t738 30").typed().get(0))
                .returns("", Typed::phone);
    }

    @Test
    void what_was_mended_by_hand_stays_when_rows_are_read_again() {
        var mended = new Typed("Nora Norberg", "S", "nora@norberg.example", "");
        var again = read("äldre\tledamot\tNora Norberg\tXYZ").over(Map.of(0, mended, 1, new Typed("Nils", "", "", "")));
        assertThat(again).containsEntry(0, mended).containsKey(1);
        assertThat(read("äldre\tledamot\tNisse").over(Map.of(0, mended)))
                .containsEntry(0, new Typed("Nisse", "", "", ""));
    }

    /** Each row with somebody's name is placed or told of, and no place is filled twice. */
    @Property(tries = 500)
    void nobody_who_is_pasted_is_lost_in_silence(@ForAll @Size(max = 8) List<@From("rows") String> rows) {
        var read = PastedRows.read(String.join("\n", rows), PLACES, PARTIES);
        assertThat(read.typed().size() + read.problems().size()).isGreaterThanOrEqualTo(rows.size());
        assertThat(read.typed().values()).allMatch(Typed::isNamed).hasSizeLessThanOrEqualTo(PLACES.size());
    }

    @Provide
    Arbitrary<String> rows() {
        return Combinators.combine(
                        Arbitraries.of("äldre", "Barn och unga", "okänd grupp", ""),
                        Arbitraries.of("Ledamot", "ers.", "rådgivare", ""),
                        Arbitraries.of("Nora Norberg", "Nils Norberg (C)", "Nelly, S"),
                        Arbitraries.of("S", "XYZ", "nora@norberg.example", "0223-100 01", "-", ""),
                        Arbitraries.of("\t", ";", " | "))
                .as((body, charge, name, more, between) -> String.join(between, body, charge, name, more));
    }

    /** Whatever is pasted is read to the end. */
    @Property(tries = 500)
    void anything_can_be_pasted(@ForAll String text) {
        assertThat(PastedRows.read(text, PLACES, PARTIES).typed().values()).allMatch(Typed::isNamed);
    }

    private static PastedRows read(String text) {
        return PastedRows.read(text, PLACES, PARTIES);
    }

    private static List<Place> places(List<Seat> seats) {
        var places = new ArrayList<Place>();
        for (var seat : seats)
            for (var charge : List.of(Charge.MEMBER, Charge.DEPUTY))
                places.add(new Place(places.size(), seat.body().equals(OLD.id()) ? OLD : YOUNG, seat, charge));
        return places;
    }

    private static Seat seat(int number, Body body, String label) {
        return new Seat(new SeatId(new UUID(3, number)), body.id(), number, "norberg", NORBERG, label, false, null);
    }

    private static Body body(int number, String name, String shortName) {
        return new Body(
                new BodyId(new UUID(1, number)),
                "g" + number,
                name,
                shortName,
                "politisk samverkansgrupp",
                Body.LegalForm.INFORMAL_GROUP,
                Body.Layer.POLITICAL,
                null,
                null,
                null,
                false);
    }
}
