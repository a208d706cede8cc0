package se.samverka.desk.disposal;

import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.desk.DeskTab;
import se.samverka.desk.disposal.Decision.Chosen;
import se.samverka.platform.files.Files;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Role;
import se.samverka.platform.records.RetentionPlan;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;

/** Gallring: the plan for administrators and auditors, and taking away for administrators. */
@Controller
class DisposalController {

    private final DisposalPages pages;
    private final DryRun dryRun;
    private final Dispose dispose;
    private final Protocols protocols;
    private final RetentionPlan plan;
    private final Files files;

    DisposalController(
            DisposalPages pages, DryRun dryRun, Dispose dispose, Protocols protocols, RetentionPlan plan, Files files) {
        this.pages = pages;
        this.dryRun = dryRun;
        this.dispose = dispose;
        this.protocols = protocols;
        this.plan = plan;
        this.files = files;
    }

    @Bean
    static DeskTab disposalOnDesk() {
        return new DeskTab(60, "Gallring", DisposalPages.ADDRESS, Set.of(Role.AUDITOR, Role.ADMINISTRATOR));
    }

    @Access(
            value = Access.To.ROLES,
            roles = {Role.AUDITOR, Role.ADMINISTRATOR})
    @GetMapping("/admin/gallring")
    Page plan(Actor reader) {
        return pages.plan(reader, List.of());
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/admin/gallring/plan")
    Answer readAgain(Actor actor) {
        var mistakes = plan.readAgain(actor);
        return mistakes.isEmpty()
                ? new Answer.SeeOther(DisposalPages.ADDRESS)
                : pages.plan(actor, mistakes.stream().map(Problem::ofAll).toList());
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/admin/gallring/forslag")
    Page dryRun() {
        return pages.dryRun("", List.of(), List.of());
    }

    /** Asks once more; nothing is taken away yet. */
    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/admin/gallring/forslag")
    Page ask(@RequestParam(defaultValue = "") String beslut, @RequestParam(defaultValue = "") List<String> gallra) {
        var decision = new Decision(
                beslut.strip(),
                dryRun.proposals().stream()
                        .filter(proposal -> gallra.contains(proposal.word()))
                        .filter(proposal -> !proposal.due().isEmpty())
                        .map(Chosen::of)
                        .toList());
        var verdict = dispose.whyNot(decision);
        return verdict.allows() ? pages.confirm(decision) : again(decision, verdict);
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/admin/gallring/gallra")
    Answer carryOut(
            @RequestParam(defaultValue = "") String beslut,
            @RequestParam(defaultValue = "") List<String> valt,
            Actor actor) {
        var decision = read(beslut, valt);
        try {
            var protocol = dispose.carryOut(actor, decision);
            return new Answer.SeeOther(DisposalPages.ADDRESS + "/protokoll/" + protocol.number());
        } catch (Refused refused) {
            return again(decision, refused.verdict());
        }
    }

    @Access(
            value = Access.To.ROLES,
            roles = {Role.AUDITOR, Role.ADMINISTRATOR})
    @GetMapping("/admin/gallring/protokoll/{nummer}")
    Page protocol(@PathVariable int nummer) {
        return pages.protocol(protocols.find(nummer).orElseThrow(NotFound::new));
    }

    @Access(
            value = Access.To.ROLES,
            roles = {Role.AUDITOR, Role.ADMINISTRATOR})
    @GetMapping("/admin/gallring/protokoll/{nummer}/protokoll.pdf")
    ResponseEntity<byte[]> paper(@PathVariable int nummer) {
        var protocol = protocols.find(nummer).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"gallringsprotokoll-%d.pdf\"".formatted(nummer))
                .body(files.read(protocols.paper(protocol)));
    }

    private static Decision read(String reason, List<String> chosen) {
        try {
            return Decision.read(reason.strip(), chosen);
        } catch (DateTimeException | NumberFormatException notOurs) {
            throw new NotFound();
        }
    }

    private Page again(Decision decision, Verdict verdict) {
        return pages.dryRun(
                decision.reason(),
                decision.chosen().stream().map(Chosen::word).toList(),
                verdict.hindrances().stream()
                        .map(hindrance -> new Problem(field(hindrance.code()), hindrance.sentence()))
                        .toList());
    }

    private static String field(String code) {
        return switch (code) {
            case "no-reason", "long-reason" -> "beslut";
            case "nothing-chosen" -> "gallra";
            default -> "";
        };
    }
}
