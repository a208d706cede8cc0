package se.samverka.bodies.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.AgreementClause;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.bodies.OnBodyPage.Place;
import se.samverka.bodies.Structure;
import se.samverka.bodies.Structure.History;
import se.samverka.bodies.Structure.Hosting;
import se.samverka.bodies.Structure.Name;
import se.samverka.bodies.charter.CharterText;
import se.samverka.bodies.charter.Period;
import se.samverka.bodies.charter.Versions;
import se.samverka.bodies.page.HistoryPage.NameRow;
import se.samverka.county.County;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.look.Step;

/** Puts a body's history together: what happened when, in order, as far as is known. */
@Component
class Histories {

    private final Bodies bodies;
    private final Structure structure;
    private final BodyPages pages;
    private final County county;
    private final CountyClock clock;

    Histories(Bodies bodies, Structure structure, BodyPages pages, County county, CountyClock clock) {
        this.county = county;
        this.bodies = bodies;
        this.structure = structure;
        this.pages = pages;
        this.clock = clock;
    }

    HistoryPage page(Body body, Actor reader) {
        History history = structure.historyOf(body.id());
        List<Charter> charters = bodies.listCharters(body.id());
        return new HistoryPage(
                body.slug(),
                body.name(),
                "Historik",
                body.example(),
                pages.at(new Place.History(), body, reader),
                steps(body, history, charters),
                history.names().stream().map(Histories::name).toList(),
                history.formerSlugs(),
                Versions.of(body, charters),
                history.remark());
    }

    private static NameRow name(Name name) {
        return new NameRow(
                name.name(),
                name.from() == null ? "från början" : "från " + Swedish.day(name.from()),
                CharterText.blankIfNone(name.reason()),
                CharterText.blankIfNone(name.source()));
    }

    private record Happening(@Nullable LocalDate day, String when, String what, String by) {}

    private List<Step> steps(Body body, History history, List<Charter> charters) {
        List<Happening> all = new ArrayList<>();
        history.names().stream().skip(1).map(Histories::renamed).forEach(all::add);
        charters.forEach(charter -> {
            if (charter.decidedOn() != null) all.add(decided(charter, charter.decidedOn()));
            all.add(begins(body, charter));
        });
        all.add(new Happening(
                body.started(), Period.day(body.started(), history.startDayKnown()), body.name() + " startar", ""));
        if (body.ended() != null) all.add(ends(body, body.ended(), history));
        structure.listHostings(body.id()).stream().map(this::moves).forEach(all::add);
        all.sort(Comparator.comparing(Happening::day, Comparator.nullsFirst(Comparator.naturalOrder())));
        return all.stream().map(this::step).toList();
    }

    private static Happening renamed(Name name) {
        return happening(name.from(), "Byter namn till " + name.name(), CharterText.blankIfNone(name.reason()));
    }

    private static Happening decided(Charter charter, LocalDate day) {
        return happening(day, "Beslut om uppdraget", CharterText.blankIfNone(charter.decision()));
    }

    private Happening begins(Body body, Charter charter) {
        String late = structure
                .enteredOn(body.id(), charter.validFrom())
                .flatMap(entered -> Period.late(entered, charter.validFrom()))
                .orElse("");
        String trial = charter.trial() ? "Uppdraget börjar gälla, på prov" : "Uppdraget börjar gälla";
        return happening(
                charter.validFrom(),
                trial,
                Stream.concat(Stream.of(late), charter.departures().stream().map(AgreementClause.Departure::why))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private Happening moves(Hosting hosting) {
        String host =
                county.organisation(hosting.organisation(), hosting.from()).name();
        return happening(hosting.from(), host + " tar över handlingarna", CharterText.blankIfNone(hosting.source()));
    }

    private Happening ends(Body body, LocalDate day, History history) {
        return new Happening(day, Period.day(day, history.endDayKnown()), body.name() + " slutar", successor(body));
    }

    private String successor(Body body) {
        return structure.listSuccessions().stream()
                .filter(one -> one.body().equals(body.id()))
                .map(one -> "Efterträds av " + bodies.body(one.successor()).name() + ".")
                .findFirst()
                .orElse("");
    }

    private static Happening happening(@Nullable LocalDate day, String what, String by) {
        return new Happening(day, Period.day(day, true), what, by);
    }

    private Step step(Happening happening) {
        return new Step(happening.when(), happening.what(), happening.by(), place(happening.day()));
    }

    private Step.Place place(@Nullable LocalDate day) {
        LocalDate today = clock.today();
        if (day == null || day.isBefore(today)) return Step.Place.BEHIND;
        return day.equals(today) ? Step.Place.NOW : Step.Place.AHEAD;
    }
}
