package se.samverka.counties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Seat;
import se.samverka.cast.Bench;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.people.People;
import se.samverka.platform.time.CountyClock;

/**
 * A county is loaded into an empty house, its seats are filled, its groups called, and every page shows it.
 *
 * <p>Each has a house of its own, which is pulled down afterwards: together they would hold too many connections.
 */
@SamverkaTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InventedCounty {

    static final String FOLDER = "samverka.county=src/test/resources/invented-counties/";
    private static final LocalDate MEETING = LocalDate.of(2017, 10, 12);

    @Autowired
    ApplicationContext house;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    CountyClock clock;

    @BeforeAll
    void its_seats_are_filled_and_its_groups_are_called() {
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
        bodies.list().stream().filter(body -> !seats(body).isEmpty()).forEach(this::comesAlive);
    }

    private void comesAlive(Body body) {
        var bench = Bench.in(house, body.slug());
        var official = bench.support("Siv " + body.slug());
        seats(body).forEach(seat -> bench.member(seat.label(), "Kim " + seat.label()));
        var meeting = bench.meeting(MEETING);
        bench.point(meeting, "Vad vi gör tillsammans").call(meeting, official);
    }

    @Test
    void every_page_for_people_and_machines_is_there() {
        var paths = new ArrayList<>(List.of(
                "/",
                "/organ",
                "/organ/skiss",
                "/organ/skiss.pdf",
                "/moten",
                "/om-samverkan",
                "/sok?q=samverkan",
                "/data/v1/organ",
                "/data/v1/moten",
                "/flode.atom"));
        for (var body : bodies.list())
            for (var page : List.of("", "/platser", "/historik")) paths.add("/organ/" + body.slug() + page);
        for (var body : bodies.list())
            for (var address :
                    List.of("/data/v1/organ/%s", "/data/v1/organ/%s/platser", "/flode/%s.atom", "/kalender/%s.ics"))
                paths.add(address.formatted(body.slug()));
        for (var path : paths) assertThat(get(path)).as(path).isNotEmpty();
    }

    @Test
    void every_seat_is_filled_and_everybody_on_one_is_called() {
        for (var body : bodies.list()) {
            var held = people.listSeats(body.id(), clock.today());
            assertThat(held).allMatch(seat -> seat.member().isPresent());
            if (!held.isEmpty())
                assertThat(official(body, "/organ/%s/moten/%s".formatted(body.slug(), MEETING)))
                        .contains("Väntar på svar " + held.size())
                        .contains(held.stream().map(seat -> seat.seat().label()).toList());
        }
    }

    @Test
    void what_nobody_has_written_in_english_is_said_to_be_missing_and_leads_to_swedish() {
        assertThat(get("/en"))
                .contains("There is no summary in English yet. Read about the work in Swedish")
                .contains("Contact Responsible for the collaboration");
        for (var body : bodies.list())
            assertThat(get("/en/organ/" + body.slug()))
                    .contains(
                            body.name() + " There is no summary of this group in English yet. Read about it in Swedish")
                    .contains("In brief Mandate");
    }

    List<Seat> seats(Body body) {
        return bodies.listSeats(body.id(), clock.today());
    }

    List<Seat> seats(String slug) {
        return seats(bodies.find(slug).orElseThrow());
    }

    /** What anybody reads there. */
    String get(String path) {
        var page = Visitor.to(house).get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        return page.says();
    }

    private String official(Body body, String path) {
        var siv = people.list(body.id(), se.samverka.people.Appointment.Charge.SUPPORT, clock.today())
                .getFirst();
        return Visitor.to(house).signedInAs(siv.person().id()).get(path).says();
    }
}
