package se.samverka.rounds.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.county.Organisation;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;
import se.samverka.rounds.Ask;
import se.samverka.rounds.Round;

/** When a round may go out and be reminded of. Knows neither clock nor database. */
final class RoundRules {

    /** How much later than wished an answer can still be given by the link. */
    private static final int GRACE_DAYS = 30;

    private static final Duration WITHOUT_A_DAY = Duration.ofDays(90);

    private RoundRules() {}

    static Verdict unsent(Round round) {
        return round.isSent()
                ? Verdict.hindered("already-sent", "Brevet är redan skickat. Påminn den som inte har svarat.")
                : Verdict.FREE;
    }

    static Verdict somebodyToAsk(List<Ask> asks) {
        return asks.isEmpty()
                ? Verdict.hindered(
                        "nobody-to-ask",
                        "Ingen organisation har något att svara på här. Börja en ny omgång med andra val.")
                : Verdict.FREE;
    }

    static Verdict canBeReached(Organisation organisation) {
        return organisation.email() == null
                ? Verdict.hindered(
                        "no-address",
                        "%s saknar e-postadress. Lägg in registratorns adress i länets uppgifter."
                                .formatted(organisation.name()))
                : Verdict.FREE;
    }

    static Verdict isSent(Round round) {
        return round.isSent()
                ? Verdict.FREE
                : Verdict.hindered("not-sent", "Brevet är inte skickat än. Skicka det först.");
    }

    static Verdict somebodyToRemind(List<Ask> asks) {
        if (asks.stream().anyMatch(RoundRules::isToBeReminded)) return Verdict.FREE;
        return asks.stream().allMatch(Ask::isAnswered)
                ? Verdict.hindered("all-answered", "Alla har svarat.")
                : Verdict.hindered("already-reminded", "De som inte har svarat är redan påminda. Ring dem i stället.");
    }

    static boolean isToBeReminded(Ask ask) {
        return !ask.isAnswered() && ask.remindedAt() == null;
    }

    /** Thirty days past the wished day; where none is wished for, ninety days from now. */
    static Instant linkExpires(@Nullable LocalDate wishedBy, Instant now) {
        if (wishedBy == null) return now.plus(WITHOUT_A_DAY);
        var wished = wishedBy.plusDays(GRACE_DAYS + 1)
                .atStartOfDay(CountyClock.STOCKHOLM)
                .toInstant();
        var least = now.plus(Duration.ofDays(GRACE_DAYS));
        return wished.isAfter(least) ? wished : least;
    }
}
