package se.samverka.desk.disposal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.samverka.desk.DeskTabs;
import se.samverka.desk.disposal.DryRun.Proposal;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.records.Disposes.Due;
import se.samverka.platform.records.RecordType;
import se.samverka.platform.records.RecordTypes;
import se.samverka.platform.records.RetentionPlan;
import se.samverka.platform.records.RetentionRule;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.look.Fact;

/** The plan, the dry run, the decision and the protocols as pages. */
@Component
class DisposalPages {

    static final String ADDRESS = "/admin/gallring";

    private final RetentionPlan plan;
    private final RecordTypes types;
    private final DryRun dryRun;
    private final Protocols protocols;
    private final Deciders deciders;
    private final DeskTabs tabs;
    private final Rights rights;

    DisposalPages(
            RetentionPlan plan,
            RecordTypes types,
            DryRun dryRun,
            Protocols protocols,
            Deciders deciders,
            DeskTabs tabs,
            Rights rights) {
        this.plan = plan;
        this.types = types;
        this.dryRun = dryRun;
        this.protocols = protocols;
        this.deciders = deciders;
        this.tabs = tabs;
        this.rights = rights;
    }

    PlanPage plan(Actor reader, List<Problem> problems) {
        var rules = plan.list();
        var ruled = rules.stream().map(RetentionRule::type).toList();
        return new PlanPage(
                tabs.of(reader, ADDRESS),
                plan.head().map(DisposalPages::head).orElse(List.of()),
                rules.stream().map(DisposalPages::row).toList(),
                types.list().stream()
                        .filter(type -> !ruled.contains(type))
                        .map(RecordType::word)
                        .toList(),
                due(),
                protocols.list().stream().map(this::line).toList(),
                rights.isAdministrator(reader),
                problems);
    }

    private static List<Fact> head(RetentionPlan.Head head) {
        return List.of(
                Fact.of("Beslut", head.decision()),
                Fact.of("Beslutat", Swedish.day(head.decidedOn())),
                Fact.of("Arkivmyndighet", head.authority()));
    }

    private static PlanPage.Row row(RetentionRule rule) {
        var personal = rule.type().personal();
        return new PlanPage.Row(
                Swedish.capital(rule.type().word()),
                rule.type().about(),
                Swedish.capital(rule.inWords()),
                rule.basis(),
                rule.responsible(),
                personal == null ? "" : personal.what());
    }

    private String due() {
        int count = dryRun.proposals().stream()
                .mapToInt(proposal -> proposal.due().size())
                .sum();
        return count == 0 ? "Inget behöver gallras i dag." : "%d uppgifter kan gallras i dag.".formatted(count);
    }

    private PlanPage.ProtocolLine line(Protocol protocol) {
        return new PlanPage.ProtocolLine(
                "Protokoll %d, %s".formatted(protocol.number(), Swedish.moment(protocol.at())),
                ADDRESS + "/protokoll/" + protocol.number(),
                "%d uppgifter, %s".formatted(protocol.count(), deciders.name(protocol.decidedBy())));
    }

    /** @param chosen words that are ticked */
    DryRunPage dryRun(String reason, List<String> chosen, List<Problem> problems) {
        var proposals = dryRun.proposals();
        var full = proposals.stream().filter(p -> !p.due().isEmpty()).toList();
        return new DryRunPage(
                IntStream.range(0, full.size())
                        .mapToObj(i -> part(full.get(i), i, chosen))
                        .toList(),
                proposals.stream()
                        .filter(p -> p.due().isEmpty())
                        .map(p -> "%s: %s"
                                .formatted(Swedish.capital(p.word()), p.rule().inWords()))
                        .toList(),
                Field.of(Kind.LONG_TEXT, "beslut", "Vilket beslut gallrar du efter?")
                        .withHint("Till exempel gallringsplanens nummer och dag. Det står i protokollet, som sparas.")
                        .withValue(reason)
                        .withProblems(problems),
                problems);
    }

    private static DryRunPage.Part part(Proposal proposal, int index, List<String> chosen) {
        return new DryRunPage.Part(
                index == 0 ? "gallra" : "gallra-" + (index + 1),
                proposal.word(),
                Swedish.capital(proposal.word()),
                proposal.rule().inWords(),
                Swedish.day(proposal.through()),
                proposal.due().size(),
                rows(proposal.due()),
                chosen.contains(proposal.word()));
    }

    private static List<DryRunPage.Row> rows(List<Due> due) {
        return due.stream().collect(Collectors.groupingBy(one -> one, Collectors.counting())).entrySet().stream()
                .sorted(Comparator.comparing(
                                (java.util.Map.Entry<Due, Long> e) -> e.getKey().day())
                        .thenComparing(e -> e.getKey().where()))
                .map(e -> new DryRunPage.Row(
                        e.getKey().where(),
                        Swedish.day(e.getKey().day()),
                        e.getValue().intValue()))
                .toList();
    }

    /** @param decision of what would go this moment */
    ConfirmPage confirm(Decision decision) {
        return new ConfirmPage(
                decision.reason(),
                decision.chosen().stream().map(DisposalPages::inWords).toList(),
                decision.chosen().stream().map(Decision.Chosen::written).toList(),
                decision.chosen().stream().mapToInt(Decision.Chosen::count).sum());
    }

    private static String inWords(Decision.Chosen chosen) {
        return "%s: %d, till och med %s"
                .formatted(Swedish.capital(chosen.word()), chosen.count(), Swedish.day(chosen.through()));
    }

    ProtocolPage protocol(Protocol protocol) {
        return new ProtocolPage(
                protocol.number(),
                List.of(
                        Fact.of("Gallrat", Swedish.moment(protocol.at())),
                        Fact.of("Beslutat och utfört av", deciders.name(protocol.decidedBy())),
                        Fact.of("Efter beslut", Objects.requireNonNull(protocol.reason())),
                        Fact.of("Antal", Integer.toString(protocol.count()))),
                protocol.lines().stream().map(ProtocolRow::of).toList(),
                ADDRESS + "/protokoll/%d/protokoll.pdf".formatted(protocol.number()));
    }
}
