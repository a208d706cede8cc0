package se.samverka.counties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.samverka.bodies.Seat;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Register.NewPerson;
import se.samverka.people.appointing.Appoint;

/** Eight and eight, with a chair who comes from each side every other year. */
@TestPropertySource(properties = InventedCounty.FOLDER + "vaxlande-ordforande")
class ChairInTurnTest extends InventedCounty {

    @Autowired
    Appoint appoint;

    @Test
    void each_side_has_eight_seats_and_the_municipalities_fill_theirs_together() {
        assertThat(seats("samverkansorganet"))
                .extracting(Seat::label)
                .hasSize(16)
                .startsWith("Region 1", "Region 2")
                .endsWith("Kommunerna 7", "Kommunerna 8");
        assertThat(seats("samverkansorganet"))
                .filteredOn(seat -> seat.appointedBy().equals("municipalities"))
                .hasSize(8)
                .allMatch(seat -> seat.organisation() == null);
        assertThat(get("/organ/samverkansorganet"))
                .contains("Regionen 8", "Kommunerna 8", "Kommunerna: åtta ledamöter, med ersättare i ordning");
    }

    @Test
    void the_page_says_whose_turn_it_is_this_year_and_next() {
        assertThat(get("/organ/samverkansorganet"))
                .contains(
                        "2017 har regionen ordförandeskapet och kommunerna utser vice ordförande. 2018 har kommunerna det.")
                .contains("Ordförandeskapet växlar varje år mellan regionen och kommunerna.");
        assertThat(get("/data/v1/organ/samverkansorganet"))
                .contains("\"inTurn\":[\"region\",\"each-municipality\"]", "\"firstYear\":2017");
    }

    @ParameterizedTest
    @CsvSource({
        "CHAIR, Region 1, 2017-01-01, 2017-12-31, ",
        "VICE_CHAIR, Kommunerna 1, 2017-01-01, 2017-12-31, ",
        "CHAIR, Kommunerna 2, 2018-01-01, 2018-12-31, ",
        "VICE_CHAIR, Region 2, 2018-01-01, 2018-12-31, ",
        "CHAIR, Kommunerna 3, 2017-01-01, 2017-12-31, leads-from-outside",
        "CHAIR, Region 3, 2018-01-01, 2018-12-31, leads-from-outside",
        "CHAIR, Region 1, 2017-01-01, , leads-past-the-year",
        "CHAIR, Region 1, 2017-01-01, 2018-06-30, leads-past-the-year"
    })
    void only_the_side_whose_year_it_is_has_the_chair_without_a_word(
            Charge charge, String label, LocalDate from, @Nullable LocalDate to, @Nullable String remark) {
        var holder = people
                .listSeats(bodies.find("samverkansorganet").orElseThrow().id(), clock.today())
                .stream()
                .filter(seat -> seat.seat().label().equals(label))
                .findFirst()
                .orElseThrow()
                .member()
                .orElseThrow()
                .person();
        var verdict = appoint.whyNot(new Appoint.Wish(
                bodies.find("samverkansorganet").orElseThrow().id(),
                null,
                charge,
                new NewPerson(holder.name(), holder.email(), null, holder.organisation(), true, false),
                null,
                null,
                from,
                to,
                null,
                "Skäl"));
        assertThat(verdict.allows()).isTrue();
        assertThat(verdict.remarks())
                .extracting(one -> one.code())
                .isEqualTo(remark == null ? java.util.List.of() : java.util.List.of(remark));
    }
}
