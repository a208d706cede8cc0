package se.samverka.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverka.platform.web.form.Problem;

class PlaceFieldsTest {

    @Test
    void an_address_without_a_name_is_asked_about() {
        assertThat(PlaceFields.unfinished(Map.of(3, new Typed("", "", "kim@koping.example", ""))))
                .containsExactly(new Problem("namn3", "Skriv namnet också."));
    }

    @Test
    void an_address_that_no_letter_can_be_sent_to_is_told_at_its_field() {
        assertThat(PlaceFields.unfinished(Map.of(1, new Typed("Kaj Köping", "M", "kaj@koping", ""))))
                .containsExactly(new Problem("epost1", "E-postadressen kaj@koping ser inte rätt ut."));
    }

    @Test
    void whoever_has_only_a_telephone_is_finished_and_so_is_an_empty_place() {
        assertThat(PlaceFields.unfinished(Map.of(1, new Typed("Kaj Köping", "", "", "0221-250 00"), 2, Typed.NOTHING)))
                .isEmpty();
    }
}
