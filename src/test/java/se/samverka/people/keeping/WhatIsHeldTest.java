package se.samverka.people.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverka.people.keeping.WhatIsHeld.Shown;
import se.samverka.platform.mail.Letter.Block;

class WhatIsHeldTest {

    @Test
    void an_elected_person_is_told_of_the_party() {
        assertThat(told(true, Shown.NAME))
                .contains("ditt uppdrag, ditt parti och hur du nås har vi fått av Askviks kommun.")
                .contains("Namn, uppdrag och parti är offentliga.")
                .contains("E-post och telefon ser bara den som ger stöd till gruppen");
    }

    @Test
    void an_official_is_told_that_the_work_address_is_shown_and_of_no_party() {
        assertThat(told(false, Shown.NAME_AND_ADDRESS))
                .contains("Din e-postadress står på gruppens sida", "Telefonnumret ser bara")
                .doesNotContain("parti");
    }

    @Test
    void whoever_no_page_shows_is_told_so() {
        assertThat(told(false, Shown.NOTHING))
                .contains("Inget av det visas på sidor som är öppna för alla.")
                .doesNotContain("offentliga", "sitter i grupperna");
    }

    @Test
    void a_shielded_person_is_never_told_that_the_name_is_public() {
        assertThat(told(true, Shown.SHIELDED))
                .contains("Dina uppgifter är skyddade")
                .doesNotContain("offentliga");
    }

    @ParameterizedTest
    @EnumSource
    void everybody_is_told_from_whom_how_long_and_who_answers_for_it(Shown shown) {
        assertThat(told(true, shown))
                .contains("har vi fått av Askviks kommun", "Vi behöver det för att")
                .contains("E-post och telefon gallras. Vem som har haft vilket uppdrag bevaras. Regionen ansvarar");
    }

    private static String told(boolean elected, Shown shown) {
        return new WhatIsHeld("Askviks kommun", elected, shown, "gallras", "bevaras", "Regionen", "/personuppgifter")
                .blocks().stream()
                        .map(block -> block instanceof Block.Paragraph paragraph ? paragraph.text() : "")
                        .collect(Collectors.joining(" "));
    }
}
