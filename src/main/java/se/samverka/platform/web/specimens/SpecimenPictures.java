package se.samverka.platform.web.specimens;

import java.util.List;
import java.util.stream.Stream;
import se.samverka.platform.web.picture.Holder;
import se.samverka.platform.web.picture.Holder.Presence;
import se.samverka.platform.web.picture.Pair;
import se.samverka.platform.web.picture.SeatStrip;
import se.samverka.platform.web.picture.SeatStrip.Group;
import se.samverka.platform.web.picture.StructureSketch;
import se.samverka.platform.web.picture.StructureSketch.Box;
import se.samverka.platform.web.picture.StructureSketch.Kind;
import se.samverka.platform.web.picture.StructureSketch.Layer;
import se.samverka.platform.web.picture.StructureSketch.Meaning;
import se.samverka.platform.web.picture.StructureSketch.Tie;
import se.samverka.platform.web.picture.StructureSketch.Words;

/** The pictures, of places and people that nobody has. */
final class SpecimenPictures {

    private static final List<String> PLACES = List.of("Norrort", "Söderort", "Österort", "Västerort", "Mellanort");

    private SpecimenPictures() {}

    static StructureSketch sketch() {
        return new StructureSketch(
                "skiss",
                "Så hänger samverkan ihop",
                "Styrelsen tillsätter två grupper. Nätverket deltar i forumet.",
                List.of(
                        new Layer("Beslutar", Kind.DECIDING, List.of(box("styrelsen", "Styrelsen", "tillsätter"))),
                        new Layer(
                                "Förtroendevalda",
                                Kind.POLITICAL,
                                List.of(
                                        box("forsta", "Första gruppen", "7 av 8 platser", "nästa möte 19 september"),
                                        box("andra", "Andra gruppen", "alla platser tillsatta"))),
                        new Layer(
                                "Chefer",
                                Kind.OFFICIALS,
                                List.of(box("natverket", "Nätverket"), box("forumet", "Forumet", "5 möten i år"))),
                        new Layer(
                                "Lokalt",
                                Kind.LOCAL,
                                PLACES.stream()
                                        .map(p -> box(p, p, "ledningsgrupp"))
                                        .toList())),
                List.of(
                        new Tie("styrelsen", "forsta", Meaning.APPOINTS),
                        new Tie("styrelsen", "andra", Meaning.APPOINTS),
                        new Tie("natverket", "forumet", Meaning.TAKES_PART),
                        new Tie("forumet", "andra", Meaning.TAKES_PART)),
                new Words("tillsätter", "deltar i"));
    }

    private static Box box(String key, String name, String... state) {
        return new Box(key, name, List.of(state), "#" + key);
    }

    static SeatStrip strip() {
        return new SeatStrip(
                "platser",
                "Platser i Första gruppen",
                "7 av 8 platser är tillsatta. En ersättare träder in.",
                List.of(
                        new Group("Kommunerna 5", pairs()),
                        new Group(
                                "Regionen 2",
                                List.of(
                                        Pair.of("Region 1", member("Robin Region", "V"), deputy("Sam Region", "V"))
                                                .withOffice("ordförande", "O"),
                                        Pair.of("Region 2", member("Mio Region", "MP"), deputy("Noa Region", "KD")))),
                        new Group(
                                "Oppositionen 1",
                                List.of(Pair.of(
                                        "Oppositionen",
                                        Holder.vacant("Platsen erbjuds oppositionen"),
                                        Holder.vacant("Ingen är utsedd"))))),
                "Stor ring: ledamot. Liten ring: personlig ersättare. Struken ring: har förhinder. "
                        + "Grön ring: ersättaren träder in. Streckad ring: ingen är utsedd.");
    }

    private static List<Pair> pairs() {
        var letters = List.of("S", "M", "SD", "C", "L");
        var held = Stream.iterate(0, i -> i + 1)
                .limit(PLACES.size())
                .map(i -> Pair.of(
                        PLACES.get(i),
                        member("Kim " + PLACES.get(i), letters.get(i)),
                        deputy("Kaj " + PLACES.get(i), letters.get(i))))
                .toList();
        return List.of(held.get(0), away(held.get(1)), held.get(2), vice(held.get(3)), held.get(4));
    }

    private static Pair away(Pair pair) {
        return Pair.of(
                pair.place(),
                new Holder(pair.member().name(), "Har förhinder den 19 september", "M", Presence.ABSENT),
                new Holder("Kaj " + pair.place(), "Träder in", "M", Presence.STEPS_IN));
    }

    private static Pair vice(Pair pair) {
        return Pair.of(pair.place(), pair.member(), Holder.vacant("Ingen är utsedd"))
                .withOffice("vice ordförande", "vO");
    }

    private static Holder member(String name, String letter) {
        return Holder.of(name, "Ledamot", letter);
    }

    private static Holder deputy(String name, String letter) {
        return Holder.of(name, "Personlig ersättare", letter);
    }
}
