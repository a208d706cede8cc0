package se.samverka.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Charter.BetweenTerms;
import se.samverka.bodies.Charter.ChairRule;
import se.samverka.bodies.Charter.Clause;
import se.samverka.bodies.Charter.DeputyCall;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Charter.NoticeRule;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.bodies.Charter.Task;
import se.samverka.county.Organisation;
import se.samverka.county.Organisation.Kind;
import se.samverka.county.OrganisationId;

/** Charters and counties for rules, said in few words. */
public final class Examples {

    public static final List<SeatGroup> ONE_EACH_THREE_AND_ONE = List.of(
            new SeatGroup("each-municipality", 1, false),
            new SeatGroup("region", 3, false),
            new SeatGroup("opposition", 1, true));

    private static final List<Task> TASKS = List.of(new Task("Lyfta frågor.", "punkt 1", Set.of(WorkKind.ISSUES)));
    private static final List<Clause> FORMS = List.of(new Clause("Anteckningar skrivs.", "punkt 2"));

    private Examples() {}

    /** A region and so many municipalities. */
    public static List<Organisation> parties(int municipalities) {
        List<Organisation> parties = new ArrayList<>();
        parties.add(organisation("region", Kind.REGION, "Region"));
        IntStream.rangeClosed(1, municipalities)
                .forEach(n -> parties.add(organisation("kommun-" + n, Kind.MUNICIPALITY, "Kommun " + n)));
        return parties;
    }

    public static Organisation organisation(String key, Kind kind, String name) {
        OrganisationId id = new OrganisationId(UUID.nameUUIDFromBytes(key.getBytes()));
        return new Organisation(id, key, kind, name, name, null, null, null);
    }

    public static Charter charter(String from, @Nullable String to) {
        return charter(from, to, TASKS, ONE_EACH_THREE_AND_ONE, FORMS, LocalDate.parse("2016-10-26"));
    }

    public static Charter charter(
            String from,
            @Nullable String to,
            List<Task> tasks,
            List<SeatGroup> formula,
            List<Clause> forms,
            @Nullable LocalDate decidedOn) {
        return new Charter(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                false,
                false,
                "Gruppen samverkar.",
                null,
                null,
                decidedOn,
                null,
                List.of(),
                tasks,
                List.of(),
                formula,
                DeputyRule.PERSONAL,
                new ChairRule("region", "each-municipality"),
                new NoticeRule(7, true),
                null,
                forms,
                Set.of(),
                DeputyCall.AT_ONCE,
                true,
                BetweenTerms.SITTING_STAYS,
                List.of(),
                List.of());
    }

    /** A draft that lacks what is false. */
    public static Charter draft(boolean tasks, boolean composition, boolean forms, boolean decided) {
        return charter(
                "2017-01-01",
                "2018-12-31",
                tasks ? TASKS : List.of(),
                composition ? ONE_EACH_THREE_AND_ONE : List.of(),
                forms ? FORMS : List.of(),
                decided ? LocalDate.parse("2016-10-26") : null);
    }

    public static List<Seat> seats(List<SeatGroup> formula, List<Organisation> parties) {
        BodyId body = new BodyId(UUID.randomUUID());
        List<Seat> seats = new ArrayList<>();
        for (var place : Composition.of(formula, parties).places()) {
            seats.add(new Seat(
                    new SeatId(UUID.randomUUID()),
                    body,
                    seats.size() + 1,
                    place.appointedBy(),
                    place.organisation(),
                    place.label(),
                    place.optional(),
                    null));
        }
        return seats;
    }
}
