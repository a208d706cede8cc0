package se.samverka.nominations.asking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.county.County;
import se.samverka.county.Organisation;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.Nominations;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;
import se.samverka.rounds.Round;
import se.samverka.rounds.Rounds;
import se.samverka.rounds.Rounds.NewRound;

/** Asks every organisation that fills a seat alone in any of the bodies; nothing goes out yet. */
@Component
class OpenNomination {

    private final Rounds rounds;
    private final Nominations nominations;
    private final SeatsOfOrganisations seats;
    private final County county;
    private final CountyClock clock;

    OpenNomination(
            Rounds rounds, Nominations nominations, SeatsOfOrganisations seats, County county, CountyClock clock) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.seats = seats;
        this.county = county;
        this.clock = clock;
    }

    /** @param title empty for the usual one */
    record Wish(
            String title,
            List<Body> bodies,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate wishedBy) {

        List<BodyId> ids() {
            return bodies.stream().map(Body::id).toList();
        }
    }

    @Transactional
    Round open(PersonId opener, Wish wish) {
        var asked = county.listParties(clock.today()).stream()
                .map(Organisation::id)
                .filter(party -> seats.anyOf(party, wish.ids(), wish.from()))
                .toList();
        var id = rounds.open(opener, new NewRound(Nomination.KIND, wish.title(), wish.wishedBy(), asked));
        nominations.add(id, wish.from(), wish.to(), wish.ids());
        return rounds.round(id);
    }
}
