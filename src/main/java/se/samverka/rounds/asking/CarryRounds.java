package se.samverka.rounds.asking;

import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.county.County;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.files.FileId;
import se.samverka.platform.files.Files;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.mail.Outbox;
import se.samverka.platform.pdf.PdfPages;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;
import se.samverka.rounds.Ask;
import se.samverka.rounds.AskId;
import se.samverka.rounds.Askers;
import se.samverka.rounds.KeptRounds;
import se.samverka.rounds.LinksToAsks;
import se.samverka.rounds.Reply;
import se.samverka.rounds.Round;
import se.samverka.rounds.RoundId;
import se.samverka.rounds.Rounds;

@Component
class CarryRounds implements Rounds {

    private static final Pattern WORD = Pattern.compile("(\\d{4})-(\\d{1,5})");

    private final KeptRounds kept;
    private final AskLetters letters;
    private final Askers askers;
    private final Outbox outbox;
    private final PdfPages pages;
    private final Files files;
    private final County county;
    private final Audit audit;
    private final CountyClock clock;

    CarryRounds(
            KeptRounds kept,
            AskLetters letters,
            Askers askers,
            Outbox outbox,
            PdfPages pages,
            Files files,
            County county,
            Audit audit,
            CountyClock clock) {
        this.kept = kept;
        this.letters = letters;
        this.askers = askers;
        this.outbox = outbox;
        this.pages = pages;
        this.files = files;
        this.county = county;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public RoundId open(PersonId opener, NewRound wish) {
        var year = Year.from(clock.today()).getValue();
        var round = new Round(
                RoundId.random(),
                wish.kind(),
                year,
                kept.nextNumber(wish.kind(), year),
                wish.title(),
                opener,
                clock.instant(),
                wish.wishedBy(),
                null);
        kept.add(round);
        wish.organisations().forEach(organisation -> kept.add(AskId.random(), round.id(), organisation));
        audit.record(
                new Actor.SignedIn(opener),
                "rounds.open",
                round.subject(),
                Map.of("organisations", wish.organisations().size()));
        return round.id();
    }

    @Override
    public Verdict whyNotSend(RoundId id) {
        var round = round(id);
        var asks = listAsks(id);
        return RoundRules.unsent(round)
                .and(RoundRules.somebodyToAsk(asks))
                .and(asks.stream()
                        .map(ask -> RoundRules.canBeReached(organisation(ask)))
                        .reduce(Verdict.FREE, Verdict::and));
    }

    @Override
    @Transactional
    public void send(Actor actor, RoundId id) {
        var verdict = whyNotSend(id);
        if (!verdict.allows()) throw new Refused(verdict);
        if (!kept.markSent(id, clock.instant())) return;
        var round = round(id);
        var asks = listAsks(id);
        asks.forEach(ask -> outbox.lay(letters.ask(round, ask, organisation(ask))));
        audit.record(actor, "rounds.send", round.subject(), Map.of("organisations", asks.size()));
    }

    @Override
    public Verdict whyNotRemind(RoundId id) {
        return RoundRules.isSent(round(id)).and(RoundRules.somebodyToRemind(listAsks(id)));
    }

    @Override
    @Transactional
    public void remind(Actor actor, RoundId id) {
        var verdict = whyNotRemind(id);
        if (!verdict.allows()) throw new Refused(verdict);
        var round = round(id);
        var reminded = listAsks(id).stream()
                .filter(RoundRules::isToBeReminded)
                .filter(ask -> kept.markReminded(ask.id(), clock.instant()))
                .toList();
        reminded.forEach(ask -> outbox.lay(letters.reminder(round, ask, organisation(ask))));
        audit.record(actor, "rounds.remind", round.subject(), Map.of("organisations", reminded.size()));
    }

    @Override
    public Round round(RoundId id) {
        return kept.find(id).orElseThrow();
    }

    @Override
    public Optional<Round> find(String kind, String word) {
        var parts = WORD.matcher(word);
        return parts.matches()
                ? kept.find(kind, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
                : Optional.empty();
    }

    @Override
    public List<Round> list(String kind) {
        return kept.list(kind);
    }

    @Override
    public Map<RoundId, Tally> tallies(String kind) {
        return kept.tallies(kind);
    }

    /** In the order in which the county names them; whoever has left it stands last. */
    @Override
    public List<Ask> listAsks(RoundId id) {
        var parties =
                county.listParties(clock.today()).stream().map(Organisation::id).toList();
        Map<OrganisationId, Integer> order = new HashMap<>();
        parties.forEach(party -> order.put(party, order.size()));
        return kept.listAsks(id).stream()
                .sorted(Comparator.comparing(ask -> order.getOrDefault(ask.organisation(), order.size())))
                .toList();
    }

    @Override
    public Ask ask(AskId id) {
        return kept.find(id).orElseThrow();
    }

    @Override
    @Transactional
    public void receive(Actor actor, AskId id, Behind behind) {
        kept.lock(id);
        var ask = ask(id);
        var round = round(ask.round());
        var reply = new Reply(
                ask.version() + 1,
                clock.instant(),
                behind.decidedOn(),
                behind.decidedBy(),
                behind.registryNumber(),
                receipt(round, ask, behind));
        kept.add(id, reply);
        outbox.lay(letters.receipt(round, ask, organisation(ask), reply));
        audit.record(actor, "rounds.receive", ask.subject(), Map.of("reply", reply.version()));
    }

    @Override
    @Transactional
    public void sendNewLink(AskId id) {
        var ask = ask(id);
        outbox.lay(letters.newLink(round(ask.round()), ask, organisation(ask)));
        audit.record(
                new Actor.LinkHolder(LinksToAsks.PURPOSE, null),
                "rounds.new-link",
                ask.subject(),
                Map.of("reply", ask.version() + 1));
    }

    private FileId receipt(Round round, Ask ask, Behind behind) {
        var sheet = askers.of(round).receipt(round, ask, organisation(ask), behind);
        return files.keep("Kvitto.pdf", "application/pdf", pages.draw(sheet)).id();
    }

    private Organisation organisation(Ask ask) {
        return county.organisation(ask.organisation(), clock.today());
    }
}
