package se.samverka.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.nominations.NominationRules.Filled;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Nominee;
import se.samverka.platform.rules.Verdict;

class NominationRulesTest {

    @Test
    @Proves("contact-for-everybody-appointed")
    void whoever_has_neither_address_nor_phone_is_named_with_the_place() {
        var verdict = NominationRules.canBeReached(List.of(
                filled(Charge.MEMBER, "Nora Norberg", "nora@norberg.example", null),
                filled(Charge.DEPUTY, "Nils Norberg", null, null)));
        assertThat(verdict.hindrances())
                .singleElement()
                .returns(
                        "E-post eller telefon saknas för ersättaren i Samverkansgruppen äldre. Vi behöver minst ett sätt att nå Nils Norberg.",
                        Verdict.Hindrance::sentence);
    }

    @Test
    @Proves("contact-for-everybody-appointed")
    void either_is_enough() {
        assertThat(NominationRules.canBeReached(List.of(
                        filled(Charge.MEMBER, "Nora Norberg", "nora@norberg.example", null),
                        filled(Charge.DEPUTY, "Nils Norberg", null, "0223-100 02"))))
                .isEqualTo(Verdict.FREE);
    }

    @Test
    void an_empty_answer_is_not_sent() {
        assertThat(NominationRules.somebodyIsNamed(List.of()).allows()).isFalse();
        assertThat(NominationRules.somebodyIsNamed(List.of(filled(Charge.MEMBER, "Nora Norberg", null, null))))
                .isEqualTo(Verdict.FREE);
    }

    private static Filled filled(Charge charge, String name, @Nullable String email, @Nullable String phone) {
        var body = new Body(
                new BodyId(new UUID(1, 1)),
                "aldre",
                "Samverkansgruppen äldre",
                "äldre",
                "politisk samverkansgrupp",
                Body.LegalForm.INFORMAL_GROUP,
                Body.Layer.POLITICAL,
                null,
                null,
                null,
                false);
        var seat = new Seat(new SeatId(new UUID(3, 1)), body.id(), 1, "norberg", null, "Norberg", false, null);
        return new Filled(
                new Place(0, body, seat, charge),
                new Nominee(body.id(), seat.id(), charge, null, name, email, phone, "S", null, null));
    }
}
