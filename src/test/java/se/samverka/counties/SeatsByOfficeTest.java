package se.samverka.counties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.samverka.bodies.Seat;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Register.NewPerson;
import se.samverka.people.appointing.Appoint;

/** Seats that go with an office: whoever is chair of a board, or head of a municipality, sits. */
@TestPropertySource(properties = InventedCounty.FOLDER + "genom-befattning")
class SeatsByOfficeTest extends InventedCounty {

    @Autowired
    Appoint appoint;

    @Test
    void each_municipalitys_seats_are_numbered_through_both_kinds_and_the_office_has_its_title_there() {
        assertThat(seats("valfardsradet")).hasSize(13);
        assertThat(seats("valfardsradet"))
                .extracting(Seat::label)
                .startsWith("Gruvberg 1", "Hyttfors 1", "Kolmo 1")
                .contains("Gruvberg 2", "Stenby 2", "Region 3")
                .doesNotHaveDuplicates();
        assertThat(office("valfardsradet", "Gruvberg 1")).isEqualTo("ordförande i socialnämnden");
        assertThat(office("valfardsradet", "Kolmo 1")).isEqualTo("ordförande i omsorgsnämnden");
        assertThat(office("valfardsradet", "Kolmo 2")).isNull();
        assertThat(office("kommundirektorer", "Stenby")).isEqualTo("kommundirektör");
    }

    @Test
    void pages_and_data_tell_which_office_a_seat_goes_with() {
        assertThat(get("/organ/kommundirektorer"))
                .contains("Varje kommun: en plats, som följer befattningen kommundirektör")
                .contains("Stenby kommundirektör Kim Stenby kommundirektör");
        assertThat(get("/organ/valfardsradet/platser")).contains("Kolmo 1 ordförande i omsorgsnämnden");
        assertThat(get("/data/v1/organ/kommundirektorer")).contains("\"office\":\"kommundirektör\"");
        assertThat(get("/data/v1/organ/kommundirektorer/platser")).contains("\"role\":\"kommundirektör\"");
    }

    @Test
    void whoever_sits_by_office_is_called_by_it() {
        var body = bodies.find("kommundirektorer").orElseThrow();
        assertThat(people.listSeats(body.id(), clock.today()))
                .allMatch(seat -> "kommundirektör"
                        .equals(seat.member().orElseThrow().appointment().title()));
    }

    @Test
    void somebody_of_another_office_can_be_sent_with_a_reason() {
        assertThat(appoint.whyNot(wish("Ekonomichef", null)).hindrances())
                .extracting(hindrance -> hindrance.sentence())
                .contains(
                        "Platsen Stenby följer befattningen kommundirektör, men du har skrivit Ekonomichef. Skriv kort varför det ändå är rätt.");
        assertThat(appoint.whyNot(wish("Ekonomichef", "Kommundirektören är tjänstledig"))
                        .allows())
                .isTrue();
        assertThat(appoint.whyNot(wish("Kommundirektör", null)).allows()).isTrue();
    }

    /** From the day after everybody has left. */
    private Appoint.Wish wish(String title, @org.jspecify.annotations.Nullable String reason) {
        var body = bodies.find("kommundirektorer").orElseThrow();
        var seat = people.listSeats(body.id(), clock.today()).stream()
                .filter(held -> held.seat().label().equals("Stenby"))
                .findFirst()
                .orElseThrow();
        var last = clock.today().plusDays(30);
        var appointment = seat.member().orElseThrow().appointment();
        if (appointment.to() == null)
            appoint.end(new se.samverka.platform.identity.Actor.House("test"), appointment.id(), last);
        return new Appoint.Wish(
                body.id(),
                seat.seat().id(),
                Charge.MEMBER,
                new NewPerson(
                        "Kaj Stenby", "kaj@stenby.example", null, seat.seat().organisation(), false, false),
                null,
                title,
                last.plusDays(1),
                null,
                null,
                reason);
    }

    private @org.jspecify.annotations.Nullable String office(String slug, String label) {
        return seats(slug).stream()
                .filter(seat -> seat.label().equals(label))
                .findFirst()
                .orElseThrow()
                .office();
    }
}
