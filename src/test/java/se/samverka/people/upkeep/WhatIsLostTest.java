package se.samverka.people.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverka.people.Appointment.Charge;

class WhatIsLostTest {

    @Test
    void when_a_member_leaves_the_seat_is_vacant_and_the_deputy_stays() {
        assertThat(new WhatIsLost("Kim Köping", Charge.MEMBER, "Köping", "Kaj Köping", false).inWords())
                .containsExactly(
                        "Kim Köping får inga fler kallelser till gruppen och kan inte läsa handlingar som inte publiceras.",
                        "Platsen för Köping blir vakant. Ersättaren, Kaj Köping, sitter kvar.");
    }

    @Test
    void when_the_only_official_leaves_the_group_stands_without() {
        assertThat(new WhatIsLost("Lo Region", Charge.SUPPORT, "", "", false).inWords())
                .contains("Gruppen står utan tjänstepersonsstöd.");
        assertThat(new WhatIsLost("Lo Region", Charge.SUPPORT, "", "Max Region", false).inWords())
                .contains("Max Region är kvar som tjänstepersonsstöd.");
    }

    @ParameterizedTest
    @EnumSource(Charge.class)
    void whoever_has_nothing_else_can_no_longer_sign_in(Charge charge) {
        assertThat(new WhatIsLost("Kim Köping", charge, "Köping", "", true).inWords())
                .contains("Kim Köping har inget annat uppdrag och kan inte logga in längre.");
        assertThat(new WhatIsLost("Kim Köping", charge, "Köping", "", false).inWords())
                .isNotEmpty()
                .noneMatch(line -> line.contains("logga in"));
    }
}
