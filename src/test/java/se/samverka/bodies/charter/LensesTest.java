package se.samverka.bodies.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Charter;
import se.samverka.bodies.form.CharterForm;
import se.samverka.bodies.form.Typed;

class LensesTest {

    private static final Map<String, String> FILLED = Map.of("andamal", "Gruppen samverkar.", "fran", "2017-01-01");

    @Test
    @Proves("issues-are-seen-in-order")
    void the_perspectives_stand_in_the_order_in_which_they_were_written() {
        assertThat(CharterText.lenses(typed("Patienterna\n\n  Invånarna\nBrukarna")))
                .extracting(CharterText.Row::text)
                .containsExactly("Patienterna", "Invånarna", "Brukarna");
    }

    @Test
    @Proves("issues-are-seen-in-order")
    void a_charter_without_perspectives_says_nothing_of_them() {
        assertThat(CharterText.lenses(typed(""))).isEmpty();
    }

    @Test
    void the_form_shows_them_one_on_each_line() {
        assertThat(CharterForm.shown(typed("Invånarna\nBrukarna"))).containsEntry("perspektiv", "Invånarna\nBrukarna");
    }

    private static Charter typed(String lenses) {
        Map<String, String> fields = new HashMap<>(FILLED);
        fields.put("perspektiv", lenses);
        Typed typed = new Typed(fields);
        Charter charter = CharterForm.read(typed, null);
        assertThat(typed.problems()).isEmpty();
        return charter;
    }
}
