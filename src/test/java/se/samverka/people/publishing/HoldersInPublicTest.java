package se.samverka.people.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Seat;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Appointments;
import se.samverka.people.Register.NewPerson;
import se.samverka.people.appointing.Appoint;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import tools.jackson.databind.json.JsonMapper;

/** Names are public for as long as somebody is appointed, and nothing else of a person is. */
@SamverkaTest
class HoldersInPublicTest {

    private static final Actor OFFICIAL = new Actor.House("test");

    @Autowired
    ApplicationContext house;

    @Autowired
    Appoint appoint;

    @Autowired
    Appointments appointments;

    @Autowired
    CountyClock clock;

    /** When the sample county's charters are in force. */
    @BeforeEach
    void in_march() {
        clock.travelTo(LocalDateTime.of(2027, 3, 1, 9, 0));
    }

    @Test
    void whoever_is_appointed_is_found_by_name_role_and_party_until_the_last_day() {
        appoint(1, "Kim Köping", clock.today().minusDays(10), null);
        assertThat(search("kim k%C3%B6ping").says())
                .contains("1 träff", "Kim Köping", "ledamot, Samverkansgruppen äldre.", "Socialdemokraterna (S)");

        var appointment = appointments.listIn(body().id()).getFirst();
        appoint.end(OFFICIAL, appointment.id(), clock.today());
        assertThat(search("kim k%C3%B6ping").says()).contains("1 träff");
        appoint.end(OFFICIAL, appointment.id(), clock.today().minusDays(1));
        assertThat(search("kim k%C3%B6ping").says()).contains("Inga träffar");
    }

    @Test
    void who_has_not_begun_or_has_ended_is_not_found() {
        appoint(2, "Kim Norberg", clock.today().plusDays(10), null);
        appoint(3, "Kim Sala", clock.today(), clock.today().plusDays(5));
        assertThat(search("kim norberg").says()).contains("Inga träffar");
        assertThat(search("kim sala").says()).contains("1 träff");
        clock.travelTo(clock.wallTime().plusDays(11));
        assertThat(search("kim norberg").says()).contains("1 träff");
        assertThat(search("kim sala").says()).contains("Inga träffar");
    }

    @Test
    void data_on_seats_tell_every_seat_and_no_way_to_reach_anybody() {
        appoint(4, "Kim Fagersta", clock.today(), null);
        var answer = Visitor.to(house).get("/data/v1/organ/aldre/platser");
        var data = JsonMapper.builder().build().readTree(answer.html());
        assertThat(data.path("post")).hasSameSizeAs(house.getBean(Bodies.class).listSeats(body().id(), clock.today()));
        var membership = data.path("post").get(3).path("membership").get(0);
        assertThat(membership.path("person").asString()).isEqualTo("Kim Fagersta");
        assertThat(membership.path("role").asString()).isEqualTo("ledamot");
        assertThat(membership.path("party").asString()).isEqualTo("S");
        assertThat(answer.html()).doesNotContain("@", "070-");
        assertThat(search("070").says()).contains("Inga träffar");
        assertThat(search("fagersta.example").says()).contains("Inga träffar");
    }

    private void appoint(int ordinal, String name, LocalDate from, @Nullable LocalDate to) {
        var seat = seat(ordinal);
        var email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@fagersta.example";
        appoint.appoint(
                OFFICIAL,
                new Appoint.Wish(
                        body().id(),
                        seat.id(),
                        Charge.MEMBER,
                        new NewPerson(name, email, "070-123 45 67", seat.organisation(), true, false),
                        "S",
                        null,
                        from,
                        to,
                        null,
                        "Provning."));
    }

    private Seat seat(int ordinal) {
        return house.getBean(Bodies.class).listSeats(body().id(), clock.today()).get(ordinal - 1);
    }

    private Body body() {
        return house.getBean(Bodies.class).find("aldre").orElseThrow();
    }

    private se.samverka.cast.Visited search(String asked) {
        return Visitor.to(house).get("/sok?q=" + asked.replace(" ", "+"));
    }
}
