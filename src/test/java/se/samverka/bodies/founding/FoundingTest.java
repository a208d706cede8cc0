package se.samverka.bodies.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Body.Layer;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Examples;
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.Structure.Lifetime;
import se.samverka.county.Validity;

class FoundingTest {

    private static final LocalDate TURN = LocalDate.of(2017, 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | true  | true  | true  | Gruppen kan inte starta. Uppdrag saknas i beslutet.",
                "true  | false | true  | true  | Gruppen kan inte starta. Sammansättning saknas i beslutet.",
                "false | true  | false | true  | Gruppen kan inte starta. Uppdrag och arbetsformer saknas i beslutet.",
                "false | false | false | false | Gruppen kan inte starta. Uppdrag, sammansättning och arbetsformer saknas i beslutet.",
                "true  | true  | true  | false | Gruppen kan inte starta. Beslutet saknas. Skriv vem som beslutade och när."
            })
    @Proves("decided-in-one-act")
    void a_group_without_all_three_cannot_start(
            boolean tasks, boolean composition, boolean forms, boolean decided, String sentence) {
        var verdict = Founding.whyNotStart(Examples.draft(tasks, composition, forms, decided));
        assertThat(verdict.allows()).isFalse();
        assertThat(verdict.hindrances().getFirst().sentence()).isEqualTo(sentence);
    }

    @Test
    @Proves("decided-in-one-act")
    void a_group_with_all_three_decided_can_start() {
        assertThat(Founding.whyNotStart(Examples.draft(true, true, true, true)).allows())
                .isTrue();
    }

    @Test
    @Proves("permanent-or-temporary-groups")
    void groups_are_permanent_or_temporary_as_the_power_says() {
        var power = power("committee", Set.of(Lifetime.TEMPORARY), new Validity(TURN, null));
        assertThat(power.allows(Layer.POLITICAL, Lifetime.TEMPORARY, TURN)).isTrue();
        assertThat(power.allows(Layer.POLITICAL, Lifetime.PERMANENT, TURN)).isFalse();
        assertThat(power.allows(Layer.OFFICIALS, Lifetime.TEMPORARY, TURN)).isFalse();
        assertThat(power.allows(Layer.POLITICAL, Lifetime.TEMPORARY, TURN.minusDays(1)))
                .isFalse();
    }

    @Test
    @Proves("founder-is-data")
    void the_founder_is_whoever_the_county_names_that_day() {
        var board = power("board", Set.of(Lifetime.PERMANENT), new Validity(null, TURN.minusDays(1)));
        var committee = power("committee", Set.of(Lifetime.PERMANENT), new Validity(TURN, null));
        var powers = List.of(committee, board);
        assertThat(FoundingPower.heldOn(powers, Layer.POLITICAL, TURN.minusDays(1)))
                .contains(board);
        assertThat(FoundingPower.heldOn(powers, Layer.POLITICAL, TURN)).contains(committee);
        assertThat(FoundingPower.heldOn(powers, Layer.LOCAL, TURN)).isEmpty();
    }

    private static FoundingPower power(String founder, Set<Lifetime> lifetimes, Validity validity) {
        var id = new BodyId(UUID.nameUUIDFromBytes(founder.getBytes()));
        return new FoundingPower(id, Layer.POLITICAL, lifetimes, "grupper", validity, null);
    }
}
