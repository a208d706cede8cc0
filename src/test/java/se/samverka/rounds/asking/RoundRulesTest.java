package se.samverka.rounds.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;
import se.samverka.platform.files.FileId;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.rules.Verdict;
import se.samverka.rounds.Ask;
import se.samverka.rounds.AskId;
import se.samverka.rounds.Reply;
import se.samverka.rounds.Round;
import se.samverka.rounds.RoundId;

class RoundRulesTest {

    private static final Instant NOW = Instant.parse("2016-10-05T07:00:00Z");
    private static final OrganisationId SALA = new OrganisationId(new UUID(2, 1));

    @Test
    void a_round_goes_out_once() {
        assertThat(RoundRules.unsent(round(null))).isEqualTo(Verdict.FREE);
        assertThat(RoundRules.unsent(round(NOW)).hindrances())
                .singleElement()
                .returns("Brevet är redan skickat. Påminn den som inte har svarat.", Verdict.Hindrance::sentence);
    }

    @Test
    void a_round_that_asks_nobody_stays() {
        assertThat(RoundRules.somebodyToAsk(List.of()).hindrances())
                .singleElement()
                .returns("nobody-to-ask", Verdict.Hindrance::code);
        assertThat(RoundRules.somebodyToAsk(List.of(ask(false, false)))).isEqualTo(Verdict.FREE);
    }

    @Test
    void an_organisation_without_an_address_is_named() {
        assertThat(RoundRules.canBeReached(organisation(null)).hindrances())
                .singleElement()
                .returns(
                        "Sala kommun saknar e-postadress. Lägg in registratorns adress i länets uppgifter.",
                        Verdict.Hindrance::sentence);
        assertThat(RoundRules.canBeReached(organisation("registrator@sala.example")))
                .isEqualTo(Verdict.FREE);
    }

    @ParameterizedTest
    @CsvSource({"false, false, true", "true, false, false", "false, true, false", "true, true, false"})
    void whoever_has_answered_or_been_reminded_is_left_alone(boolean answered, boolean reminded, boolean toRemind) {
        var ask = ask(answered, reminded);
        assertThat(RoundRules.isToBeReminded(ask)).isEqualTo(toRemind);
        assertThat(RoundRules.somebodyToRemind(List.of(ask)).allows()).isEqualTo(toRemind);
    }

    @Test
    void why_nobody_can_be_reminded_is_said() {
        assertThat(RoundRules.somebodyToRemind(List.of(ask(true, false))).hindrances())
                .singleElement()
                .returns("Alla har svarat.", Verdict.Hindrance::sentence);
        assertThat(RoundRules.somebodyToRemind(List.of(ask(true, false), ask(false, true)))
                        .hindrances())
                .singleElement()
                .returns("already-reminded", Verdict.Hindrance::code);
    }

    /** Through the whole of the thirtieth day after the wished one; summer time ends in between. */
    @ParameterizedTest
    @CsvSource({
        "2016-10-21, 2016-11-20T23:00:00Z",
        "2016-10-05, 2016-11-04T23:00:00Z",
        "2016-09-01, 2016-11-04T07:00:00Z",
        ", 2017-01-03T07:00:00Z"
    })
    void a_link_can_be_answered_by_for_thirty_days_more_than_wished(@Nullable LocalDate wishedBy, Instant expires) {
        assertThat(RoundRules.linkExpires(wishedBy, NOW)).isEqualTo(expires);
    }

    private static Round round(@Nullable Instant sentAt) {
        return new Round(
                new RoundId(new UUID(1, 1)),
                "nomination",
                2016,
                1,
                "Ledamöter",
                new PersonId(new UUID(4, 1)),
                NOW,
                null,
                sentAt);
    }

    private static Ask ask(boolean answered, boolean reminded) {
        return new Ask(
                new AskId(new UUID(5, 1)),
                new RoundId(new UUID(1, 1)),
                SALA,
                reminded ? NOW : null,
                answered ? List.of(new Reply(1, NOW, null, null, null, new FileId(new UUID(6, 1)))) : List.of());
    }

    private static Organisation organisation(@Nullable String email) {
        return new Organisation(SALA, "sala", Organisation.Kind.MUNICIPALITY, "Sala kommun", "Sala", null, null, email);
    }
}
