package se.samverka.bodies.cases;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.BodyBook;
import se.samverka.bodies.Case;
import se.samverka.platform.audit.ActWords;

/** What is done with cases and bodies. */
@Component
class CaseActs implements ActWords {

    static final String CASE = "case/";

    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("bodies.open-case", "började ärendet {}"),
            Map.entry("bodies.take-step", "lade in ett steg i {}"),
            Map.entry("bodies.change-step", "ändrade ett steg i {}"),
            Map.entry("bodies.answer-comment", "lade in en synpunkt i {}"),
            Map.entry("bodies.propose", "föreslog eller ändrade en grupp i {}"),
            Map.entry("bodies.found", "lade in beslutet som startar {}"),
            Map.entry("bodies.rename", "bytte namn på {}"),
            Map.entry("bodies.move-step", "flyttade ett steg i {}"),
            Map.entry("bodies.remove-step", "tog bort ett steg ur {}"),
            Map.entry("bodies.add-document", "lade till en handling i {}"),
            Map.entry("bodies.remove-document", "tog bort en handling ur {}"));

    private static final Map<String, String> KEYS = Map.of(
            "limit", "Senast",
            "kind", "Slag",
            "planned", "Planerat",
            "day", "Dag",
            "changed", "Ändrade förslaget",
            "body", "Grupp",
            "case", "Ärende",
            "starts", "Startar",
            "founder", "Beslutat av",
            "slug", "Adress");

    private final BodyBook book;

    CaseActs(BodyBook book) {
        this.book = book;
    }

    /** A kind as the trail has it: other modules have kinds of their own. */
    static String word(Case.Kind kind) {
        return "step-" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, String> acts() {
        return ACTS;
    }

    @Override
    public Map<String, String> keys() {
        return KEYS;
    }

    @Override
    public Map<String, String> values() {
        return Stream.of(Case.Kind.values()).collect(Collectors.toMap(CaseActs::word, Case.Kind::swedish));
    }

    /** Cases, and bodies that are not among the others yet. */
    @Override
    public Map<String, Thing> things(Collection<String> subjects) {
        Map<String, Thing> things = subjects.stream()
                .filter(subject -> subject.matches(CASE + "\\d+"))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), CaseActs::thing));
        book.listProposed().stream()
                .filter(body -> subjects.contains("body/" + body.id().value()))
                .forEach(body -> things.put("body/" + body.id().value(), new Thing(body.name(), null)));
        return things;
    }

    private static Thing thing(String subject) {
        String number = subject.substring(CASE.length());
        return new Thing("ärende " + number, CaseAddress.ALL + "/" + number);
    }
}
