package se.samverka.desk.disposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.desk.disposal.Decision.Chosen;
import se.samverka.desk.disposal.DryRun.Proposal;
import se.samverka.desk.disposal.Protocol.Line;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.files.Files;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.records.Disposes.Due;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.CountyClock;

/** Takes away what was decided, and keeps a protocol of it, in one transaction. */
@Component
class Dispose {

    private final DryRun dryRun;
    private final Protocols protocols;
    private final ProtocolSheets sheets;
    private final Files files;
    private final Audit audit;
    private final CountyClock clock;

    Dispose(DryRun dryRun, Protocols protocols, ProtocolSheets sheets, Files files, Audit audit, CountyClock clock) {
        this.dryRun = dryRun;
        this.protocols = protocols;
        this.sheets = sheets;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    Verdict whyNot(Decision decision) {
        return DisposalRules.whyNot(
                decision, dryRun.proposals().stream().map(Chosen::of).toList());
    }

    /** @throws Refused where the verdict hinders it, or somebody else was faster; nothing is taken away then */
    @Transactional
    Protocol carryOut(Actor actor, Decision decision) {
        int number = protocols.nextNumber();
        refuse(whyNot(decision));
        var lines = decided(decision).stream().map(this::takeAway).toList();
        var protocol = new Protocol(
                UUID.randomUUID(),
                number,
                clock.instant(),
                actor.personId().orElse(null),
                decision.reason().strip(),
                lines);
        protocols.add(
                protocol,
                files.keep("gallringsprotokoll-%d.pdf".formatted(number), "application/pdf", sheets.draw(protocol))
                        .id());
        audit.record(actor, "desk.dispose", "disposal/" + protocol.id(), details(protocol));
        return protocol;
    }

    private List<Proposal> decided(Decision decision) {
        return dryRun.proposals().stream()
                .filter(proposal -> decision.chosen().contains(Chosen.of(proposal)))
                .toList();
    }

    private Line takeAway(Proposal proposal) {
        var rule = proposal.rule();
        int count = dryRun.disposing(rule).orElseThrow().dispose(proposal.through());
        if (count != proposal.due().size())
            refuse(Verdict.hindered("changed", "Något ändrades medan du gallrade. Inget är gallrat. Försök igen."));
        var days = proposal.due().stream().map(Due::day).sorted().toList();
        return new Line(
                proposal.word(),
                rule.inWords(),
                rule.basis(),
                proposal.through(),
                count,
                days.getFirst(),
                days.getLast());
    }

    private static Map<String, Object> details(Protocol protocol) {
        var details = new LinkedHashMap<String, Object>();
        details.put("protocol", protocol.number());
        details.put("records", protocol.count());
        return details;
    }

    private static void refuse(Verdict verdict) {
        if (!verdict.allows()) throw new Refused(verdict);
    }
}
