package se.samverka.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.county.OrganisationId;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Asks organisations, and keeps what comes back. */
public interface Rounds {

    record NewRound(String kind, String title, @Nullable LocalDate wishedBy, List<OrganisationId> organisations) {}

    /** What stands behind an answer in the organisation's own register. */
    record Behind(
            @Nullable LocalDate decidedOn,
            @Nullable String decidedBy,
            @Nullable String registryNumber) {}

    /** Nothing goes out until {@link #send}. */
    RoundId open(PersonId opener, NewRound round);

    Verdict whyNotSend(RoundId round);

    /**
     * A letter with a signed link to each organisation's registered address.
     *
     * @throws Refused where something hinders it; nothing is sent
     */
    void send(Actor actor, RoundId round);

    Verdict whyNotRemind(RoundId round);

    /**
     * A new letter to those that have not answered; once.
     *
     * @throws Refused where something hinders it; nothing is sent
     */
    void remind(Actor actor, RoundId round);

    /** @throws java.util.NoSuchElementException where there is no such round */
    Round round(RoundId round);

    /** @param word as in {@link Round#word()} */
    Optional<Round> find(String kind, String word);

    /** Newest first. */
    List<Round> list(String kind);

    /** How many were asked, and how many of them have answered. */
    record Tally(int asked, int answered) {}

    /** Of every round of a kind. */
    Map<RoundId, Tally> tallies(String kind);

    /** Region first, then municipalities in Swedish order. */
    List<Ask> listAsks(RoundId round);

    /** @throws java.util.NoSuchElementException where there is no such ask */
    Ask ask(AskId ask);

    /** Keeps that the organisation has answered, with its receipt, which is also mailed to the registered address. */
    void receive(Actor actor, AskId ask, Behind behind);

    /** A new link to the organisation's registered address, never to anywhere else. */
    void sendNewLink(AskId ask);
}
