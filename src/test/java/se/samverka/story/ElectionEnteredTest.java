package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.county.Elections;

/** After an election the result and who governs are entered, and the opposition's seat follows them. */
@StoryTest("2018-10-16T09:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ElectionEnteredTest {

    private static final String REINE = "reine@region.example";

    @Autowired
    ApplicationContext house;

    @Autowired
    Elections elections;

    /** Played before the other: it changes the result. */
    @Test
    @Order(1)
    void the_new_term_is_one_job_told_from_the_register() {
        var cast = Cast.of(house);
        var before = cast.as(REINE).get("/nomineringar/ny-mandatperiod");
        assertThat(before.says())
                .contains("Nya styrelser tillträder 1 januari 2019.")
                .containsSubsequence(
                        "Lägg in valresultatet och vilka som styr",
                        "Valet 9 september 2018 är inlagt.",
                        "Få ett beslut om grupperna",
                        "Utan nytt beslut har uppdraget gått ut 1 januari 2019 för äldre, barn/unga",
                        "Fråga kommunerna och regionen",
                        "Ingen är tillfrågad än.",
                        "0 av ")
                .containsSubsequence("Samverkansgruppen äldre", "sitter kvar", "0 av 28");
        assertThat(before.html()).contains("/nomineringar/ny?fran=2019-01-01", "/organ/aldre/underlag");
        cast.as(REINE)
                .postMany(
                        "/nomineringar",
                        Map.of(
                                "grupper", List.of("aldre"),
                                "namn", List.of("Ledamöter 2019"),
                                "fran", List.of("2019-01-01")));
        cast.does(REINE, "/nomineringar/2018-1/skicka", Map.of());
        assertThat(cast.as(REINE).get("/nomineringar/ny-mandatperiod").says())
                .contains("Ledamöter 2019", "0 av 11 har svarat.");
        assertThat(cast.as(REINE)
                        .get("/nomineringar/ny-mandatperiod?dag=2017-01-01")
                        .says())
                .contains("Nya styrelser tillträder 1 januari 2017.");
    }

    @Test
    @Order(2)
    void a_result_is_pasted_and_corrected_and_who_governs_follows() {
        var cast = Cast.of(house);
        var unknown = cast.as(REINE)
                .post(
                        "/admin/val/resultat",
                        Map.of("valdag", "2018-10-14", "klistra", "S;28\nPiratpartiet;2\nModeraterna\t19"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.says()).contains("Vi känner inte igen partiet på de här raderna.");
        assertThat(unknown.html())
                .contains("Piratpartiet;2", "value=\"28\"", "value=\"19\"")
                .doesNotContain("S;28");
        assertThat(cast.as(REINE)
                        .post("/admin/val/resultat", Map.of("valdag", "2018-11-01", "mandat-s", "1"))
                        .says())
                .contains("Valet har inte varit än.");
        assertThat(cast.as(REINE)
                        .post("/admin/val/resultat", Map.of("valdag", "i fjol", "mandat-s", "många"))
                        .says())
                .contains("Skriv valdagen", "Skriv antalet mandat med siffror.");
        cast.does(
                REINE,
                "/admin/val/resultat",
                Map.of("valdag", "2018-10-14", "mandat-s", "20", "klistra", "S 28\nKD,21", "kalla", "Valmyndigheten"));
        var latest = elections.latestOn(LocalDate.of(2018, 10, 16)).orElseThrow();
        assertThat(latest.seats()).containsExactly(Map.entry("S", 28), Map.entry("KD", 21));
        cast.does(REINE, "/admin/val/resultat", Map.of("valdag", "2018-10-14", "mandat-s", "29", "mandat-kd", "20"));
        assertThat(elections.list())
                .filteredOn(result -> result.heldOn().equals(LocalDate.of(2018, 10, 14)))
                .hasSize(1);
        assertThat(cast.as(REINE).get("/admin/val").says()).contains("14 oktober 2018", "S 29, KD 20");
        var both = Map.of("fran", List.of("2018-11-01"), "styr", List.of("S", "V"), "opposition", List.of("S", "KD"));
        assertThat(cast.as(REINE).postMany("/admin/val/styre", both).says())
                .contains("Ett parti kan inte både styra och vara i opposition.");
        var before = elections.governmentOn(LocalDate.of(2018, 10, 31)).orElseThrow();
        var form = Map.of("fran", List.of("2018-11-01"), "styr", List.of("S", "V"), "opposition", List.of("KD"));
        assertThat(cast.as(REINE).postMany("/admin/val/styre", form).status()).isEqualTo(303);
        assertThat(elections
                        .governmentOn(LocalDate.of(2018, 10, 31))
                        .orElseThrow()
                        .governing())
                .isEqualTo(before.governing());
        assertThat(elections
                        .governmentOn(LocalDate.of(2018, 11, 1))
                        .orElseThrow()
                        .governing())
                .containsExactly("S", "V");
        assertThat(elections
                        .governmentOn(LocalDate.of(2019, 6, 1))
                        .orElseThrow()
                        .opposition())
                .containsExactly("KD");
    }
}
