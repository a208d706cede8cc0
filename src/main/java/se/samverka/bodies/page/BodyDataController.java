package se.samverka.bodies.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.ChairRule;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Charter.Turns;
import se.samverka.bodies.Office;
import se.samverka.bodies.Structure;
import se.samverka.bodies.Structure.History;
import se.samverka.bodies.Structure.Name;
import se.samverka.bodies.charter.Period;
import se.samverka.bodies.page.BodyData.ChairData;
import se.samverka.bodies.page.BodyData.CharterData;
import se.samverka.bodies.page.BodyData.NameData;
import se.samverka.bodies.page.BodyData.SeatData;
import se.samverka.bodies.page.BodyData.TaskData;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.publication.DataList;
import se.samverka.publication.OpenData;

/** The same as the bodies' pages show, for machines. */
@Controller
class BodyDataController {

    static final String ADDRESS = "/data/v1/organ";

    private static final String TYPE = "https://schema.oparl.org/1.1/Organization";

    private final Bodies bodies;
    private final Structure structure;
    private final Hosts hosts;
    private final Settings settings;

    BodyDataController(Bodies bodies, Structure structure, Hosts hosts, Settings settings) {
        this.bodies = bodies;
        this.structure = structure;
        this.hosts = hosts;
        this.settings = settings;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(ADDRESS)
    ResponseEntity<DataList<BodyData>> all() {
        List<BodyData> all = bodies.list().stream().map(this::data).toList();
        return OpenData.of(DataList.of(all, all.size(), Math.max(1, all.size()), 1, part -> settings.at(ADDRESS)));
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(ADDRESS + "/{organ}")
    ResponseEntity<BodyData> one(@PathVariable String organ) {
        return OpenData.of(bodies.find(organ).map(this::data).orElseThrow(NotFound::new));
    }

    private BodyData data(Body body) {
        History history = structure.historyOf(body.id());
        String path = "/organ/" + body.slug();
        List<Charter> charters = bodies.listCharters(body.id());
        return new BodyData(
                settings.at("/data/v1" + path),
                TYPE,
                body.name(),
                body.shortName(),
                body.started(),
                body.ended(),
                organizationType(body.legalForm()),
                body.kind(),
                settings.at(path),
                body.legalForm().name().toLowerCase(java.util.Locale.ROOT),
                body.layer().name().toLowerCase(java.util.Locale.ROOT),
                body.example(),
                history.names().stream()
                        .filter(name -> !name.name().equals(body.name()))
                        .map(BodyDataController::name)
                        .toList(),
                history.formerSlugs().stream()
                        .map(slug -> settings.at("/organ/" + slug))
                        .toList(),
                history.remark(),
                hosts.of(body),
                charters.stream()
                        .map(charter -> charter(path + "/uppdrag/" + Period.address(charter, charters), charter))
                        .toList());
    }

    /** OParl 1.1, Organization.organizationType. */
    private static String organizationType(Body.LegalForm form) {
        return switch (form) {
            case BOARD, JOINT_BOARD, DRAFTING_COMMITTEE -> "Gremium";
            case MUNICIPAL_FEDERATION -> "externes Gremium";
            case INFORMAL_GROUP, OFFICIALS_GROUP -> "Sonstiges";
        };
    }

    private static NameData name(Name name) {
        return new NameData(name.name(), name.from());
    }

    private CharterData charter(String path, Charter charter) {
        return new CharterData(
                settings.at(path),
                charter.validFrom(),
                charter.validTo(),
                charter.trial(),
                charter.example(),
                charter.purpose(),
                charter.decision(),
                charter.decidedOn(),
                charter.source(),
                charter.tasks().stream()
                        .map(task -> new TaskData(task.text(), task.clause()))
                        .toList(),
                charter.seatFormula().stream()
                        .map(group -> seats(group, charter))
                        .toList(),
                chair(charter.chairRule()));
    }

    private static SeatData seats(SeatGroup group, Charter charter) {
        String office = charter.findOffice(group.office()).map(Office::title).orElse(null);
        return new SeatData(group.side(), group.seats(), group.optional(), office);
    }

    private static @Nullable ChairData chair(ChairRule rule) {
        Turns turns = rule.turns();
        if (!rule.isKnown() && rule.viceChairBy() == null) return null;
        return turns == null
                ? new ChairData(rule.chairBy(), rule.viceChairBy(), null, null)
                : new ChairData(null, null, turns.sides(), turns.firstYear());
    }
}
