package se.samverka.bodies.register;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Seat;
import se.samverka.bodies.Structure;
import se.samverka.cast.SamverkaTest;
import se.samverka.county.County;
import se.samverka.county.CountyProfile;
import se.samverka.county.Elections;
import se.samverka.county.Organisation;
import se.samverka.platform.console.OnFirstStart;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Site;

@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
class BodiesInTheHouseTest {

    @Autowired
    Bodies bodies;

    @Autowired
    Structure structure;

    @Autowired
    County county;

    @Autowired
    CountyProfile profile;

    @Autowired
    Elections elections;

    @Autowired
    Site site;

    @Autowired
    List<OnFirstStart> loaders;

    @Autowired
    RememberedBodies remembered;

    @Autowired
    BodyRecords records;

    @Autowired
    JdbcClient database;

    @Autowired
    CountyClock clock;

    @AfterEach
    void the_clock_is_put_back() {
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
    }

    @Test
    void what_the_folder_says_is_what_the_database_keeps() {
        var folder = BodiesOnDisk.of("vastmanland").register();
        var kept = records.read();
        assertThat(kept.bodies()).isEqualTo(folder.bodies());
        assertThat(kept.relations()).isEqualTo(folder.relations());
        assertThat(kept.powers()).isEqualTo(folder.powers());
    }

    @Test
    void loading_twice_is_as_loading_once() {
        var before = records.read();
        long rows = rows();
        loaders.stream()
                .filter(loader -> loader.order() == 10 || loader.order() == 20)
                .sorted(java.util.Comparator.comparingInt(OnFirstStart::order))
                .forEach(OnFirstStart::load);
        assertThat(rows()).isEqualTo(rows);
        assertThat(records.read()).isEqualTo(before);
    }

    private long rows() {
        return List.of("bodies_body", "bodies_charter", "bodies_seat", "bodies_charter_seat", "county_organisation")
                .stream()
                .mapToLong(table -> database.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .sum();
    }

    @Test
    void a_body_is_named_as_on_the_day_it_is_asked_for() {
        clock.travelTo(LocalDateTime.parse("2016-09-01T09:00"));
        Body body = bodies.find("kultur-idrott").orElseThrow();
        assertThat(body.name()).isEqualTo("Samverkansgruppen kultur");
        clock.travelTo(LocalDateTime.parse("2016-09-26T09:00"));
        assertThat(bodies.body(body.id()).name()).isEqualTo("Samverkansgruppen kultur/idrott");
        assertThat(bodies.body(body.id(), parse("2016-09-01")).name()).isEqualTo("Samverkansgruppen kultur");
    }

    @Test
    void an_old_address_leads_to_the_present_one() {
        assertThat(bodies.find("kultur")).isEmpty();
        assertThat(bodies.currentSlug("kultur")).contains("kultur-idrott");
        assertThat(bodies.currentSlug("kultur-idrott")).isEmpty();
    }

    @Test
    void bodies_are_told_in_the_order_of_the_sketch() {
        assertThat(bodies.list())
                .extracting(Body::slug)
                .startsWith("srb", "regionstyrelsen", "styrgruppen-regionbildning", "aldre", "barn-unga")
                .containsSubsequence("lokal-kungsor", "lokal-koping", "lokal-norberg")
                .endsWith("lokal-surahammar", "lokal-vasteras")
                .hasSize(19);
    }

    @Test
    void a_meeting_of_2017_is_judged_by_the_charter_of_2017() {
        BodyId forum = id("chefsforum");
        assertThat(bodies.charterOn(forum, parse("2017-05-01")).orElseThrow().validTo())
                .isEqualTo("2018-12-31");
        assertThat(bodies.listCharters(forum))
                .extracting(c -> c.validFrom())
                .containsExactly(parse("2019-01-01"), parse("2017-01-01"));
    }

    @Test
    void a_seat_survives_its_charter() {
        BodyId forum = id("chefsforum");
        assertThat(bodies.listSeats(forum, parse("2019-06-01")))
                .extracting(Seat::id)
                .isEqualTo(bodies.listSeats(forum, parse("2018-06-01")).stream()
                        .map(Seat::id)
                        .toList());
    }

    @Test
    void a_seat_is_found_by_its_id() {
        Seat norberg = bodies.listSeats(id("aldre"), parse("2017-09-12")).stream()
                .filter(seat -> seat.label().equals("Norberg"))
                .findFirst()
                .orElseThrow();
        assertThat(bodies.seat(norberg.id())).isEqualTo(norberg);
        assertThat(norberg.appointedBy()).isEqualTo("norberg");
    }

    @Test
    void what_does_not_exist_is_not_made_up() {
        BodyId nobody = new BodyId(new UUID(0, 0));
        assertThat(bodies.find("finns-inte")).isEmpty();
        assertThatThrownBy(() -> bodies.body(nobody)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> structure.historyOf(nobody)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_county_answers_for_its_organisations_parties_and_site() {
        Organisation norberg = county.find("norberg", parse("2017-09-12")).orElseThrow();
        assertThat(norberg.name()).isEqualTo("Norbergs kommun");
        assertThat(county.organisation(norberg.id(), parse("2017-09-12"))).isEqualTo(norberg);
        assertThat(county.listParties(parse("2017-09-12"))).hasSize(11);
        assertThat(county.findPoliticalParty("S").orElseThrow().name()).isEqualTo("Socialdemokraterna");
        assertThat(county.findPoliticalParty("X")).isEmpty();
        assertThat(site.countyName()).isEqualTo("Västmanland");
        assertThat(site.responsible()).contains("Region Västmanland");
        assertThat(profile.text("om-samverkan").orElseThrow()).contains("samverkansgrupper");
        assertThat(elections.latestOn(parse("2016-10-06")).orElseThrow().seatsInAll())
                .isEqualTo(77);
    }

    @Test
    void the_county_in_the_database_is_the_county_in_the_folder() {
        var folder = se.samverka.county.register.CountyOnDisk.of("vastmanland");
        assertThat(county.listOrganisations(parse("2017-01-01")))
                .containsExactlyInAnyOrderElementsOf(folder.organisations(parse("2017-01-01")));
    }

    private BodyId id(String slug) {
        return bodies.find(slug).orElseThrow().id();
    }
}
