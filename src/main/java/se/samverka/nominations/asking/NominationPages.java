package se.samverka.nominations.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.county.County;
import se.samverka.desk.DeskTabs;
import se.samverka.nominations.Decides;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.NominationRules.Filled;
import se.samverka.nominations.Nominations;
import se.samverka.nominations.OnNominationPage;
import se.samverka.nominations.Place;
import se.samverka.nominations.Places;
import se.samverka.nominations.Proposals;
import se.samverka.nominations.ShowsNomination;
import se.samverka.nominations.asking.NominationPage.Cell;
import se.samverka.nominations.asking.NominationPage.Row;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict.Hindrance;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.look.Status;
import se.samverka.platform.web.look.Tag;
import se.samverka.platform.web.look.Tone;
import se.samverka.rounds.Ask;
import se.samverka.rounds.Rounds;
import se.samverka.rounds.Rounds.Tally;

/** The administrator's pages of nominations, in words. */
@Component
class NominationPages implements ShowsNomination {

    private final Nominations nominations;
    private final Places places;
    private final Proposals proposals;
    private final Decides decides;
    private final Rounds rounds;
    private final Bodies bodies;
    private final County county;
    private final List<OnNominationPage> rooms;
    private final DeskTabs tabs;
    private final ShowsRecipients recipients;
    private final CountyClock clock;

    NominationPages(
            Nominations nominations,
            Places places,
            Proposals proposals,
            Decides decides,
            Rounds rounds,
            Bodies bodies,
            County county,
            List<OnNominationPage> rooms,
            DeskTabs tabs,
            ShowsRecipients recipients,
            CountyClock clock) {
        this.nominations = nominations;
        this.places = places;
        this.proposals = proposals;
        this.decides = decides;
        this.rounds = rounds;
        this.bodies = bodies;
        this.county = county;
        this.rooms = List.copyOf(rooms);
        this.tabs = tabs;
        this.recipients = recipients;
        this.clock = clock;
    }

    NominationsPage list(Actor reader) {
        var tallies = rounds.tallies(Nomination.KIND);
        return new NominationsPage(
                tabs.of(reader, Nomination.ADDRESS),
                nominations.list().stream()
                        .map(one -> row(one, tallies.getOrDefault(one.round().id(), new Tally(0, 0))))
                        .toList());
    }

    private NominationsPage.Row row(Nomination nomination, Tally tally) {
        return new NominationsPage.Row(
                nomination.round().title(),
                nomination.address(),
                groups(nomination).stream().map(Body::shortName).collect(Collectors.joining(", ")),
                "%d av %d har svarat".formatted(tally.answered(), tally.asked()),
                stage(nomination, tally.answered() == tally.asked()));
    }

    private List<Body> groups(Nomination nomination) {
        return nomination.bodies().stream()
                .map(body -> bodies.body(body, nomination.from()))
                .toList();
    }

    private static Tag stage(Nomination nomination, boolean allAnswered) {
        if (nomination.decided() != null) return new Tag("beslutad", Tone.GOOD);
        if (!nomination.round().isSent()) return Status.DRAFT.tag();
        return allAnswered ? new Tag("alla har svarat, preliminärt", Tone.GOING) : new Tag("preliminärt", Tone.GOING);
    }

    /** @param onlyMissing whether to leave out the organisations whose places are all filled */
    NominationPage page(Nomination nomination, boolean onlyMissing) {
        var all = page(nomination, DecisionForm.EMPTY, sections(nomination), List.of());
        return onlyMissing ? all.onlyMissing() : all;
    }

    NominationPage page(Nomination nomination, DecisionForm decision, List<Problem> problems) {
        return page(nomination, decision, sections(nomination), problems);
    }

    @Override
    public NominationPage page(Nomination nomination, Section section, List<Problem> problems) {
        var sections = sections(nomination).stream()
                .map(own -> own.getClass() == section.getClass() ? section : own)
                .toList();
        return page(nomination, DecisionForm.EMPTY, sections, problems);
    }

    private List<Section> sections(Nomination nomination) {
        return rooms.stream().flatMap(room -> room.section(nomination).stream()).toList();
    }

    private NominationPage page(
            Nomination nomination, DecisionForm decision, List<Section> sections, List<Problem> problems) {
        var round = nomination.round();
        var asks = rounds.listAsks(round.id());
        var groups = groups(nomination);
        var all = places.listAll(nomination);
        var received = proposals.received(nomination, asks);
        return new NominationPage(
                round.title(),
                nomination.address(),
                formula(groups, all),
                "%d av %d namn har kommit in."
                        .formatted(
                                received.values().stream().mapToInt(List::size).sum(), all.size()),
                stage(nomination, asks.stream().allMatch(Ask::isAnswered)),
                groups.stream().map(Body::shortName).toList(),
                asks.stream()
                        .map(ask -> row(nomination, ask, groups, received.getOrDefault(ask.id(), List.of())))
                        .toList(),
                note(all),
                round.isSent()
                        ? ""
                        : "Skicka till %s".formatted(Swedish.count(asks.size(), "organisation", "organisationer")),
                round.isSent() ? List.of() : recipients.of(asks),
                round.isSent() ? List.of() : recipients.repliesTo(round),
                round.isSent()
                        ? List.of()
                        : rounds.whyNotSend(round.id()).hindrances().stream()
                                .map(Hindrance::sentence)
                                .toList(),
                asks.isEmpty() ? "" : letter(nomination, asks.getFirst()),
                round.isSent() && rounds.whyNotRemind(round.id()).allows(),
                decided(nomination),
                decides.listLeft(nomination),
                round.isSent() && (nomination.decided() == null || decides.hasMore(nomination)),
                nomination.decided() == null ? decision.fields(problems) : List.of(),
                sections,
                problems,
                false);
    }

    private static String formula(List<Body> groups, List<Place> all) {
        var members = all.stream().map(Place::seat).distinct().count();
        return "%s med %d platser: %s att utse."
                .formatted(
                        Swedish.capital(Swedish.count(groups.size(), "grupp", "grupper")),
                        members,
                        Swedish.count(all.size(), "person", "personer"));
    }

    /** What no organisation fills alone is not asked for here. */
    private static String note(List<Place> all) {
        var joint = all.stream()
                .filter(place -> place.seat().organisation() == null)
                .toList();
        return joint.isEmpty()
                ? ""
                : "%s tillsätts inte av någon organisation för sig: %s. De ingår inte i brevet."
                        .formatted(
                                Swedish.capital(Swedish.count(joint.size(), "uppdrag", "uppdrag")),
                                joint.stream()
                                        .map(place -> place.seat().label().toLowerCase(Locale.ROOT))
                                        .distinct()
                                        .collect(Collectors.joining(", ")));
    }

    private Row row(Nomination nomination, Ask ask, List<Body> groups, List<Filled> in) {
        var organisation = county.organisation(ask.organisation(), clock.today());
        var open = places.listFor(nomination, organisation.id());
        return new Row(
                organisation.shortName(),
                ask.isAnswered()
                        ? Status.RECEIVED.tag()
                        : nomination.round().isSent() ? Status.AWAITED.tag() : Status.DRAFT.tag(),
                detail(ask),
                letter(nomination, ask),
                groups.stream().map(group -> cell(group, open, in)).toList());
    }

    private static Cell cell(Body group, List<Place> open, List<Filled> in) {
        var wanted = open.stream()
                .filter(place -> place.body().id().equals(group.id()))
                .count();
        var filled = in.stream()
                .filter(one -> one.place().body().id().equals(group.id()))
                .count();
        return new Cell(
                group.shortName(),
                wanted == 0 ? NominationPage.NONE : filled + "/" + wanted,
                wanted > 0 && filled == wanted);
    }

    private static String detail(Ask ask) {
        return ask.reply()
                .map(reply -> {
                    var words = new ArrayList<String>();
                    if (reply.decidedBy() != null) words.add(reply.decidedBy());
                    if (reply.decidedOn() != null) words.add(Swedish.day(reply.decidedOn()));
                    if (reply.registryNumber() != null) words.add(reply.registryNumber());
                    return String.join(", ", words);
                })
                .orElseGet(() -> ask.remindedAt() == null ? "" : "Påmind " + day(ask));
    }

    private static String day(Ask ask) {
        return Swedish.dayOfYear(LocalDate.ofInstant(Objects.requireNonNull(ask.remindedAt()), CountyClock.STOCKHOLM));
    }

    private String letter(Nomination nomination, Ask ask) {
        return "%s/brev/%s.pdf"
                .formatted(
                        nomination.address(),
                        county.organisation(ask.organisation(), clock.today()).key());
    }

    private static String decided(Nomination nomination) {
        var decided = nomination.decided();
        return decided == null
                ? ""
                : "Beslutat av %s %s%s."
                        .formatted(
                                decided.by(),
                                Swedish.day(decided.on()),
                                decided.paragraph() == null ? "" : ", " + decided.paragraph());
    }
}
