package se.samverka.nominations.deciding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.nominations.Decides;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.Nomination.Decided;
import se.samverka.nominations.NominationRules.Filled;
import se.samverka.nominations.Nominations;
import se.samverka.nominations.Proposals;
import se.samverka.people.Nominees;
import se.samverka.people.Nominees.Term;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.Swedish;
import se.samverka.rounds.Ask;
import se.samverka.rounds.Rounds;

@Component
class AppointNominated implements Decides {

    private final Nominations nominations;
    private final Proposals proposals;
    private final Nominees nominees;
    private final Rounds rounds;
    private final Audit audit;

    AppointNominated(Nominations nominations, Proposals proposals, Nominees nominees, Rounds rounds, Audit audit) {
        this.nominations = nominations;
        this.proposals = proposals;
        this.nominees = nominees;
        this.rounds = rounds;
        this.audit = audit;
    }

    /** Somebody who has come in and is not appointed, with what the organisation decided. */
    private record Open(Ask ask, Filled filled, Term term) {}

    @Override
    @Transactional
    public void decide(Actor actor, Nomination nomination, Decided decided) {
        if (nomination.decided() == null) nominations.decide(nomination.round().id(), decided);
        var held = nominations.of(nomination.round());
        int appointed = 0;
        for (var one : open(held).toList()) {
            if (!whyNot(one).allows()) continue;
            nominees.appoint(actor, one.ask().subject(), one.filled().nominee(), one.term());
            appointed++;
        }
        audit.record(actor, "nominations.decide", nomination.round().subject(), Map.of("appointed", appointed));
    }

    @Override
    public boolean hasMore(Nomination nomination) {
        return open(nomination).anyMatch(one -> whyNot(one).allows());
    }

    @Override
    public List<String> listLeft(Nomination nomination) {
        if (nomination.decided() == null) return List.of();
        return open(nomination)
                .flatMap(one -> whyNot(one).hindrances().stream()
                        .map(why -> "%s, %s: %s"
                                .formatted(
                                        one.filled().nominee().name(),
                                        one.filled().place().inWords(),
                                        why.sentence())))
                .toList();
    }

    private Verdict whyNot(Open one) {
        return nominees.whyNotAppoint(one.filled().nominee(), one.term());
    }

    private Stream<Open> open(Nomination nomination) {
        var decided = nomination.decided();
        if (decided == null) return Stream.empty();
        var asks = rounds.listAsks(nomination.round().id());
        var received = proposals.received(nomination, asks);
        return asks.stream()
                .flatMap(ask -> received.getOrDefault(ask.id(), List.of()).stream()
                        .filter(filled -> !filled.nominee().isAppointed())
                        .map(filled -> new Open(ask, filled, term(nomination, decided, ask))));
    }

    private static Term term(Nomination nomination, Decided decided, Ask ask) {
        var reply = ask.reply().orElseThrow();
        var own = reply.decidedBy() == null || reply.decidedOn() == null
                ? ""
                : "%s %s%s"
                        .formatted(
                                Swedish.capital(reply.decidedBy()),
                                Swedish.day(reply.decidedOn()),
                                reply.registryNumber() == null ? "" : " (%s)".formatted(reply.registryNumber()));
        var founding = "%s %s%s"
                .formatted(
                        decided.by(),
                        Swedish.day(decided.on()),
                        decided.paragraph() == null ? "" : ", " + decided.paragraph());
        return new Term(nomination.from(), nomination.to(), own.isEmpty() ? founding : own + "; " + founding, null);
    }
}
