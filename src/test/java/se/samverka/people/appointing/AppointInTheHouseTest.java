package se.samverka.people.appointing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Seat;
import se.samverka.cast.Group;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;
import se.samverka.county.County;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.people.Register;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppointInTheHouseTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 9, 12);

    @Autowired
    ApplicationContext house;

    @Autowired
    People people;

    @Autowired
    County county;

    @Autowired
    CountyClock clock;

    private Group group;
    private Visitor sam;

    @BeforeAll
    void the_group_is_appointed() {
        group = Group.in(house, "aldre");
    }

    @BeforeEach
    void it_is_the_evening_of_the_story() {
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
        sam = group.as(group.sam);
    }

    @Test
    void the_official_appoints_a_member_until_the_charter_ends() {
        var answer = sam.postAndFollow(
                group.address() + "/utse", wish(group.seat(3), "ledamot", "Mio Tredje", "mio@tredje.example"));
        assertThat(answer.says()).contains("Mio Tredje");
        assertThat(holder(group.seat(3))).isEqualTo("Mio Tredje");
    }

    @Test
    @Proves("one-seat-each")
    void a_held_seat_is_refused_and_what_was_typed_is_kept() {
        var typed = wish(group.seat(1), "ledamot", "Nya Namnet", "nya@namnet.example");
        var answer = sam.post(group.address() + "/utse", typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says()).contains("har redan en ledamot: Kim.");
        typed.values().stream()
                .filter(v -> v.length() > 3)
                .forEach(value -> assertThat(answer.html()).contains(value));
        assertThat(people.findByEmail("nya@namnet.example")).isEmpty();
    }

    @Test
    @Proves("deputy-from-the-same-side")
    void a_deputy_from_another_side_is_refused_in_one_sentence() {
        var typed = wish(group.seat(2), "ersattare", "Eli Annan", "eli@annan.example");
        typed.put("organisation", key(group.seat(1)));
        var answer = sam.post(group.address() + "/utse", typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says())
                .containsOnlyOnce("Platsen tillsätts av " + group.seat(2).label() + ", men Eli Annan hör till ");
    }

    @Test
    @Proves("one-seat-each")
    void the_same_person_cannot_sit_twice() {
        var typed = wish(group.seat(4), "ledamot", "Kim", group.email("Kim"));
        var answer = sam.post(group.address() + "/utse", typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says()).contains("Kim är redan ledamot i gruppen under den tiden.");
    }

    @Test
    void what_deserves_a_remark_wants_a_reason_and_then_goes_through() {
        var typed = wish(group.seat(5), "ledamot", "Lo Femte", "lo@femte.example");
        typed.put("till", "");
        var asked = sam.post(group.address() + "/utse", typed);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.says()).contains("till och med 31 december 2018. Skriv kort varför", "Skäl");
        assertThat(holder(group.seat(5))).isEqualTo("ingen");
        typed.put("skal", "Beslut väntas");
        assertThat(sam.post(group.address() + "/utse", typed).status()).isEqualTo(303);
        assertThat(holder(group.seat(5))).isEqualTo("Lo Femte");
    }

    @Test
    void a_reason_that_was_typed_survives_another_mistake() {
        var typed = wish(group.seat(6), "ledamot", "", "sju@sjatte.example");
        typed.put("skal", "Beslut väntas av fullmäktige");
        assertThat(sam.post(group.address() + "/utse", typed).html()).contains("Beslut väntas av fullmäktige");
    }

    @Test
    void every_mistake_in_the_form_is_a_sentence_of_its_own() {
        var answer = sam.post(
                group.address() + "/utse",
                Map.of("som", "ledamot", "plats", "6", "fran", "2017-02-30", "till", "i år", "epost", "fel"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says())
                .contains("Skriv personens namn.", "E-postadressen ska se ut som", "Skriv datumet som 2017-09-19.");
    }

    @Test
    @Proves("chair-and-vice-chair")
    void a_vice_chair_of_the_regions_side_wants_a_reason() {
        var typed = wish(group.regional(), "vice-ordforande", "Robin", group.email("Robin"));
        typed.remove("plats");
        typed.put("till", "2017-12-31");
        var answer = sam.post(group.address() + "/utse", typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says()).contains("Robin har ingen av de platser vars sida utser vice ordförande.");
    }

    @Test
    @Proves("chair-and-vice-chair")
    void a_member_of_a_municipality_is_made_vice_chair_without_a_word() {
        var typed = wish(group.seat(2), "vice-ordforande", "Noor", group.email("Noor"));
        typed.remove("plats");
        typed.put("fran", "2018-01-01");
        assertThat(sam.post(group.address() + "/utse", typed).status()).isEqualTo(303);
        assertThat(people.viceChair(group.body().id(), LocalDate.of(2018, 1, 1))
                        .orElseThrow()
                        .person()
                        .name())
                .isEqualTo("Noor");
    }

    @Test
    void a_known_address_keeps_the_known_name_and_home() {
        var lo = known("Lo Nionde", "lo@nionde.example", key(group.seat(9)));
        var renamed = wish(group.seat(9), "ledamot", "Lotta Nionde", "lo@nionde.example");
        var answer = sam.post(group.address() + "/utse", renamed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says())
                .contains("Adressen lo@nionde.example hör till Lo Nionde. Skriv det namnet, eller en annan adress.");
        assertThat(answer.html()).contains("Lotta Nionde", "ordförande i socialnämnden");
        var moved = wish(group.seat(10), "ledamot", "Lo Nionde", "lo@nionde.example");
        assertThat(sam.post(group.address() + "/utse", moved).says()).contains("Lo Nionde hör till ", "i registret.");
        assertThat(people.person(lo))
                .extracting(Person::name, Person::organisation)
                .containsExactly("Lo Nionde", group.seat(9).organisation());
        var right = wish(group.seat(9), "ledamot", "lo nionde", "LO@nionde.example");
        assertThat(sam.post(group.address() + "/utse", right).status()).isEqualTo(303);
        assertThat(holder(group.seat(9))).isEqualTo("Lo Nionde");
    }

    @Test
    void somebody_elected_in_two_organisations_holds_a_seat_for_the_other_with_a_reason() {
        var una = known("Una Två", "una@tva.example", key(group.seat(4)));
        var wish = wish(group.seat(6), "ledamot", "Una Två", "una@tva.example");
        var asked = sam.post(group.address() + "/utse", wish);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.says()).contains("Una Två hör till ", "Skriv kort varför Una Två ändå sitter för");
        wish.put("skal", "Förtroendevald i båda.");
        assertThat(sam.post(group.address() + "/utse", wish).status()).isEqualTo(303);
        assertThat(people.person(una).organisation()).isEqualTo(group.seat(4).organisation());
        assertThat(sam.get(group.address() + "/platser").says())
                .contains("Una Två")
                .doesNotContain("hör inte till den organisation som utser");
    }

    @Test
    @Proves("one-seat-each")
    void somebody_without_an_address_gets_no_second_seat_and_can_be_made_vice_chair() {
        var another = Group.in(house, "kultur-idrott");
        var official = another.as(another.sam);
        var member = withoutAddress(another.seat(3), "ledamot");
        assertThat(official.post(another.address() + "/utse", member).status()).isEqualTo(303);
        var answer = official.post(another.address() + "/utse", withoutAddress(another.seat(3), "ersattare"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.says()).contains("Jo Tredje från ", "är redan ledamot i gruppen", "skriv e-postadressen.");
        var leads = withoutAddress(another.seat(3), "vice-ordforande");
        leads.remove("plats");
        assertThat(official.post(another.address() + "/utse", leads).status()).isEqualTo(303);
        var day = LocalDate.of(2017, 9, 12);
        assertThat(people.viceChair(another.body().id(), day)
                        .orElseThrow()
                        .person()
                        .id())
                .as("the member, not somebody new of the same name")
                .isEqualTo(people.list(another.body().id(), Charge.MEMBER, day)
                        .getLast()
                        .person()
                        .id());
    }

    @Test
    @Proves("one-seat-each")
    void of_two_who_are_appointed_to_one_seat_at_once_the_second_is_told_of_the_first() throws Exception {
        var seat = group.seat(10);
        var officials = List.of(group.as(group.sam), group.as(group.sam), group.as(group.sam), group.as(group.sam));
        var start = new CountDownLatch(1);
        try (var hands = Executors.newFixedThreadPool(officials.size())) {
            var answers = new ArrayList<Future<Visited>>();
            for (int n = 0; n < officials.size(); n++) {
                var typed = wish(seat, "ledamot", "Tio Nummer" + n, "tio%d@tionde.example".formatted(n));
                var official = officials.get(n);
                answers.add(hands.submit(() -> {
                    start.await();
                    return official.post(group.address() + "/utse", typed);
                }));
            }
            start.countDown();
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get().status());
                if (answer.get().status() != 303)
                    assertThat(answer.get().says()).contains("har redan en ledamot: Tio Nummer");
            }
            assertThat(statuses).containsExactlyInAnyOrder(303, 422, 422, 422);
        }
    }

    private PersonId known(String name, String email, String home) {
        var organisation = county.find(home, TODAY).orElseThrow().id();
        return house.getBean(Register.class)
                .enter(new Actor.House("test"), new NewPerson(name, email, null, organisation, true, false));
    }

    private Map<String, String> withoutAddress(Seat seat, String som) {
        var typed = wish(seat, som, "Jo Tredje", "");
        typed.put("telefon", "0221-123 45");
        return typed;
    }

    @Test
    void nobody_but_the_groups_own_official_appoints() {
        var typed = wish(group.seat(7), "ledamot", "Ingen Alls", "ingen@alls.example");
        var another = Group.in(house, "barn-unga");
        for (var visitor :
                new Visitor[] {Visitor.to(house), group.as(group.kim), group.as(group.robin), another.as(another.sam)})
            assertThat(visitor.post(group.address() + "/utse", typed).status()).isEqualTo(404);
        assertThat(holder(group.seat(7))).isEqualTo("ingen");
    }

    /** Rights last exactly as long as the appointment, its last day included. */
    @Test
    @Proves("seats-survive-people")
    void rights_begin_and_end_with_the_appointment_and_the_seat_stays() {
        var form = group.address() + "/utse?som=ledamot&plats=1";
        var tim = group.appoint(Charge.SUPPORT, null, "Tim", TODAY.plusDays(1), TODAY.plusDays(2));
        var visitor = group.as(tim);
        assertThat(visitor.get(form).status()).as("the day before").isEqualTo(404);
        clock.travelTo(TODAY.plusDays(1).atStartOfDay());
        assertThat(visitor.get(form).status()).as("from midnight").isEqualTo(200);
        clock.travelTo(TODAY.plusDays(2).atTime(23, 58));
        assertThat(group.as(tim).get(form).status()).as("the last evening").isEqualTo(200);
        clock.travelTo(TODAY.plusDays(3).atStartOfDay());
        assertThat(visitor.get(form).status()).as("from the midnight after").isEqualTo(404);
    }

    @Test
    @Proves({"seats-survive-people", "whoever-sits-may-stay-on"})
    void whoever_sits_stays_on_between_one_term_and_another() {
        var seat = group.seat(8);
        group.appoint(Charge.MEMBER, seat, "Första", TODAY.minusDays(9), TODAY);
        group.appoint(Charge.MEMBER, seat, "Andra", TODAY.plusDays(2), null);
        assertThat(holderOn(seat, TODAY)).isEqualTo("Första");
        assertThat(holderOn(seat, TODAY.plusDays(1))).isEqualTo("Första");
        assertThat(holderOn(seat, TODAY.plusDays(2))).isEqualTo("Andra");
    }

    private Map<String, String> wish(Seat seat, String som, String name, String email) {
        return new HashMap<>(Map.of(
                "som",
                som,
                "plats",
                String.valueOf(seat.ordinal()),
                "namn",
                name,
                "epost",
                email,
                "organisation",
                key(seat),
                "titel",
                "ordförande i socialnämnden",
                "fran",
                "2017-09-12",
                "till",
                "2018-12-31",
                "kalla",
                "Fullmäktige 2017-09-01"));
    }

    private String key(Seat seat) {
        return county.organisation(java.util.Objects.requireNonNull(seat.organisation()), TODAY)
                .key();
    }

    private String holder(Seat seat) {
        return holderOn(seat, TODAY);
    }

    private String holderOn(Seat seat, LocalDate day) {
        return people.listSeats(group.body().id(), day).stream()
                .filter(s -> s.seat().id().equals(seat.id()))
                .flatMap(s -> s.member().stream())
                .map(h -> h.person().name())
                .findFirst()
                .orElse("ingen");
    }
}
