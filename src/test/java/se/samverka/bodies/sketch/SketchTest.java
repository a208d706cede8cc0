package se.samverka.bodies.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.picture.StructureSketch.Box;

@SamverkaTest
@TestPropertySource(properties = "samverka.county=vastmanland")
class SketchTest {

    @LocalServerPort
    int port;

    @Autowired
    CountyClock clock;

    @Autowired
    Sketches sketches;

    @AfterEach
    void the_clock_is_put_back() {
        clock.travelTo(LocalDateTime.parse(SamverkaTest.BEGINS));
    }

    @Test
    void the_sketch_draws_no_line_that_the_data_does_not_say() {
        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "regionstyrelsen APPOINTS aldre",
                        "regionstyrelsen APPOINTS barn-unga",
                        "regionstyrelsen APPOINTS kultur-idrott");
    }

    @Test
    void the_school_heads_take_part_from_the_autumn_of_2019() {
        clock.travelTo(LocalDateTime.parse("2019-08-31T09:00"));
        assertThat(lines()).isEmpty();
        clock.travelTo(LocalDateTime.parse("2019-09-01T09:00"));
        assertThat(lines()).containsExactly("skolchefer TAKES_PART chefsforum");
    }

    @Test
    void what_is_to_begin_is_drawn_with_its_day_and_what_has_ended_is_not() {
        clock.travelTo(LocalDateTime.parse("2016-11-01T09:00"));
        assertThat(box("aldre").state()).containsExactly("startar 1 januari 2017");
        assertThat(lines()).contains("regionstyrelsen APPOINTS aldre");
        clock.travelTo(LocalDateTime.parse("2019-01-01T09:00"));
        assertThat(slugs()).contains("aldre").doesNotContain("kultur-idrott");
    }

    @Test
    void a_body_that_the_county_keeps_off_the_sketch_is_not_drawn() {
        assertThat(slugs()).doesNotContain("styrgruppen-regionbildning").hasSize(18);
    }

    @Test
    void a_local_group_is_drawn_with_its_place_as_its_name() {
        assertThat(box("lokal-norberg").name()).isEqualTo("Norberg");
        assertThat(box("lokal-norberg").state()).containsExactly("lokal ledningsgrupp");
        assertThat(box("lokal-norberg").href()).isEqualTo("/organ/lokal-norberg");
    }

    @Test
    void the_sketch_is_a_page_and_a_picture() throws Exception {
        assertThat(get("/organ/skiss").body())
                .contains("<svg", "Samverkansgruppen äldre", "/organ/lokal-norberg", "12 september 2017");
        HttpResponse<String> picture = get("/organ/skiss.svg");
        assertThat(picture.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(picture.body()).startsWith("<svg");
    }

    private List<String> lines() {
        return sketches.today().ties().stream()
                .map(tie -> tie.from() + " " + tie.meaning() + " " + tie.to())
                .toList();
    }

    private List<String> slugs() {
        return boxes().stream().map(Box::key).toList();
    }

    private Box box(String slug) {
        return boxes().stream()
                .filter(box -> box.key().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private List<Box> boxes() {
        return sketches.today().layers().stream()
                .flatMap(layer -> layer.boxes().stream())
                .toList();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        BodyHandlers.ofString());
    }
}
