package se.samverka.bodies.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.pdf.Conformance;
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
        clock.travelTo(LocalDateTime.parse("2016-10-25T09:00"));
        assertThat(slugs()).contains("chefsforum").doesNotContain("aldre");
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
        assertThat(box("lokal-norberg").state()).containsExactly("lokal ledningsgrupp", "båda sidorna är tomma");
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

    @Test
    void the_sketch_is_drawn_for_any_day_and_its_picture_and_sheet_follow() throws Exception {
        assertThat(get("/organ/skiss?dag=2019-09-01").body())
                .contains("1 september 2019", "deltar i Chefsforum")
                .contains("/organ/skiss.pdf?dag=2019-09-01", "/organ/skiss.svg?dag=2019-09-01");
        assertThat(get("/organ/skiss?dag=i-fjol").body()).contains("12 september 2017");
        assertThat(send("/organ/skiss.pdf?dag=2019-09-01", BodyHandlers.ofByteArray())
                        .headers()
                        .firstValue("Content-Disposition"))
                .contains("inline; filename=\"Strukturskiss 2019-09-01.pdf\"");
    }

    @Test
    void the_sketch_is_one_large_sheet_that_can_be_read_aloud_and_kept() throws Exception {
        HttpResponse<byte[]> answer = send("/organ/skiss.pdf", BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("inline; filename=\"Strukturskiss 2017-09-12.pdf\"");
        assertThat(Conformance.faultsAgainstPdfUa1(answer.body())).isEmpty();
        assertThat(Conformance.faultsAgainstPdfA2a(answer.body())).isEmpty();
        try (var paper = Loader.loadPDF(answer.body())) {
            assertThat(paper.getNumberOfPages()).isOne();
            PDRectangle page = paper.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isCloseTo(420 / 25.4f * 72, within(1f));
            assertThat(page.getHeight()).isCloseTo(297 / 25.4f * 72, within(1f));
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("12 september 2017", "Heldragen linje: tillsätter");
            assertThat(readAloud(paper.getDocumentCatalog().getStructureTreeRoot()))
                    .anySatisfy(words -> assertThat(words)
                            .contains("Regionstyrelsen, tillsätter Samverkansgruppen äldre", "Norberg, lokal"));
        }
    }

    private static List<String> readAloud(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(
                        tag -> Stream.concat(Stream.ofNullable(tag.getAlternateDescription()), readAloud(tag).stream()))
                .toList();
    }

    @Test
    void the_page_leads_to_the_sheet() throws Exception {
        assertThat(get("/organ/skiss").body()).contains("href=\"/organ/skiss.pdf\"");
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
        return send(address, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(String address, HttpResponse.BodyHandler<T> handler) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        handler);
    }
}
