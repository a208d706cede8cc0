package se.samverka.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.files.FileId;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.Swedish;

/**
 * How a decision on one or several bodies came about, step by step (ärende).
 *
 * @param number its word in addresses, from 1
 * @param limit null where nothing says by when
 * @param steps in the order in which they were taken, or are to be
 */
public record Case(int number, String title, @Nullable Limit limit, List<Step> steps, List<BodyId> bodies) {

    public enum Kind {
        COMMISSION("Uppdrag"),
        OFFICIALS("Tjänstepersonernas förslag"),
        STEERING("Styrgruppen diskuterar"),
        WORKSHOP("Workshop"),
        PROPOSAL("Förslag till beslut"),
        DECISION("Beslut"),
        OTHER("Annat steg");

        private final String swedish;

        Kind(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /**
     * @param who a body or some officials, never a person; may be empty
     * @param day null where it is unknown: the step then has its place alone
     * @param planned whether it is still to be taken
     * @param document its name or address, where it is kept elsewhere; may be empty
     * @param changed what the step changed in the proposal; may be empty
     * @param paragraph of the decision; may be empty
     * @param registryNumber of the decision (diarienummer); may be empty
     */
    public record Step(
            UUID id,
            Kind kind,
            String who,
            @Nullable LocalDate day,
            boolean planned,
            String document,
            String changed,
            String paragraph,
            String registryNumber,
            List<Comment> comments,
            List<Document> documents) {

        /** One that nobody has commented on yet, or handed in anything for. */
        public Step(
                UUID id,
                Kind kind,
                String who,
                @Nullable LocalDate day,
                boolean planned,
                String document,
                String changed,
                String paragraph,
                String registryNumber) {
            this(id, kind, who, day, planned, document, changed, paragraph, registryNumber, List.of(), List.of());
        }

        /** Whether it is the decision itself, and not a meeting that is to take it. */
        public boolean isDecided() {
            return kind == Kind.DECISION && !planned;
        }

        /** As it was taken, where it was planned. */
        Step taken(Decision decision) {
            return new Step(
                    id,
                    kind,
                    decision.by(),
                    decision.day(),
                    false,
                    document,
                    decision.reason().isEmpty() ? changed : "Skäl: " + decision.reason(),
                    decision.paragraph(),
                    decision.registryNumber(),
                    comments,
                    documents);
        }

        @MandateRule(
                id = "planned-meeting-is-shown-as-planned",
                says =
                        "Vid landstingsstyrelsens sammanträde 26 oktober kommer uppdrag, antal ledamöter samt arbetsformer fastställas",
                source = "Politiska samverkansgrupper 2016")
        public String when(LocalDate today) {
            if (day == null) return planned ? "planerat, dag är inte satt" : "dag okänd";
            return planned || day.isAfter(today) ? Swedish.day(day) + ", planerat" : Swedish.day(day);
        }
    }

    /**
     * What was handed in for a step.
     *
     * @param open whether everybody may read it, once the bodies are known to all
     */
    public record Document(UUID id, FileId file, String title, boolean open) {}

    /** What somebody thought of the proposal. @param outcome what it changed, or why nothing */
    public record Comment(String said, boolean changed, String outcome) {

        @MandateRule(
                id = "comments-lead-to-changes",
                says = "Utifrån synpunkter vid workshopen har styrgruppen enats om nedanstående förslag",
                source = "Politiska samverkansgrupper 2016")
        public Verdict whyNot() {
            if (said.isBlank()) return Verdict.hindered("nothing-said", "Skriv synpunkten.");
            if (!outcome.isBlank()) return Verdict.FREE;
            return Verdict.hindered(
                    "no-outcome",
                    changed
                            ? "Skriv vad synpunkten ändrade i förslaget."
                            : "Skriv varför synpunkten inte ändrade något.");
        }
    }

    /**
     * @param by the body that decided, in words
     * @param reason why it holds where something speaks against it; may be empty
     */
    public record Decision(String by, LocalDate day, String paragraph, String registryNumber, String reason) {

        public Decision(String by, LocalDate day, String paragraph, String registryNumber) {
            this(by, day, paragraph, registryNumber, "");
        }

        /** {@code Styrelsen, § 210, dnr 160789}. */
        public String inWords() {
            return by
                    + (paragraph.isEmpty() ? "" : ", § " + paragraph)
                    + (registryNumber.isEmpty() ? "" : ", dnr " + registryNumber);
        }
    }

    /**
     * A day that the decision is not to come after.
     *
     * @param words as the source has it, for example {@code senast i november 2016}
     */
    public record Limit(LocalDate day, String words, String source) {

        /** What is said of it; it warns, and stops nobody. @param decided null where nothing is decided yet */
        @MandateRule(
                id = "fixed-in-time",
                says =
                        "efter förslag från styrgruppen för regionbildningen, fastställas av landstingsstyrelsen senast i november 2016",
                source = "Politiska samverkansgrupper 2016")
        public Optional<String> passed(@Nullable LocalDate decided, LocalDate today) {
            if (decided != null)
                return decided.isAfter(day)
                        ? Optional.of("Gränsen %s passerades. Beslutet togs %s."
                                .formatted(Swedish.day(day), Swedish.day(decided)))
                        : Optional.empty();
            return today.isAfter(day)
                    ? Optional.of("Gränsen %s har passerat. Beslut saknas.".formatted(Swedish.day(day)))
                    : Optional.empty();
        }
    }

    public Optional<Step> findDecision() {
        return steps.stream().filter(Step::isDecided).findFirst();
    }

    public @Nullable LocalDate decidedOn() {
        return findDecision().map(Step::day).orElse(null);
    }

    /** Whether everybody may read it: what is open is read by all when the case is decided, and not before. */
    public boolean isPublic(Document document) {
        return document.open() && decidedOn() != null;
    }

    public Optional<String> limitPassed(LocalDate today) {
        return Optional.ofNullable(limit).flatMap(known -> known.passed(decidedOn(), today));
    }

    /** The step that the decision is: the planned one where there is such, and else a new one. */
    public Step decided(Decision decision, UUID id) {
        return steps.stream()
                .filter(step -> step.kind() == Kind.DECISION && step.planned())
                .findFirst()
                .orElseGet(() -> new Step(id, Kind.DECISION, "", null, true, "", "", "", ""))
                .taken(decision);
    }

    /** Why the step cannot stand at that place, from 0: dated steps follow one another, and undated ones stand where they are put. */
    @MandateRule(
            id = "undated-steps-keep-their-place",
            says = "Tjänstemännen har på styrgruppens uppdrag lämnat förslag",
            source = "Politiska samverkansgrupper 2016")
    public Verdict whyNotAt(int place, Step step) {
        LocalDate day = step.day();
        if (day == null) return Verdict.FREE;
        List<Step> others =
                steps.stream().filter(other -> !other.id().equals(step.id())).toList();
        boolean early = others.stream()
                .limit(place)
                .anyMatch(other -> other.day() != null && other.day().isAfter(day));
        boolean late = others.stream()
                .skip(place)
                .anyMatch(other -> other.day() != null && other.day().isBefore(day));
        return early || late
                ? Verdict.hindered(
                        "not-in-order",
                        "Steget %s står inte i tidsordning där. Välj en annan plats eller ändra dagen."
                                .formatted(Swedish.day(day)))
                : Verdict.FREE;
    }

    /** Why the step cannot stand one place earlier, or later. */
    public Verdict whyNotMove(Step step, boolean earlier) {
        int place = placeOf(step) + (earlier ? -1 : 1);
        if (place < 0 || place >= steps.size())
            return Verdict.hindered("no-place", "Steget står redan " + (earlier ? "först." : "sist."));
        return whyNotAt(place, step);
    }

    /** From 0. */
    public int placeOf(Step step) {
        return placeAfter(step.id()) - 1;
    }

    /** Why the step cannot be taken away: what somebody said or handed in does not vanish with it. */
    @MandateRule(
            id = "comments-stay-in-the-chain",
            says = "Utifrån synpunkter vid workshopen har styrgruppen enats om nedanstående förslag",
            source = "Politiska samverkansgrupper 2016")
    public static Verdict whyNotRemove(Step step) {
        if (step.isDecided()) return Verdict.hindered("decision-stays", "Beslutet står kvar i kedjan.");
        if (!step.comments().isEmpty())
            return Verdict.hindered(
                    "has-comments",
                    "Steget har %s och tas inte bort. Ändra det i stället."
                            .formatted(Swedish.count(step.comments().size(), "synpunkt", "synpunkter")));
        return step.documents().isEmpty()
                ? Verdict.FREE
                : Verdict.hindered("has-documents", "Steget har handlingar. Ta bort dem först.");
    }

    /** The place, from 0, after a step; the last where there is no such step. */
    public int placeAfter(@Nullable UUID step) {
        return IntStream.range(0, steps.size())
                        .filter(at -> steps.get(at).id().equals(step))
                        .findFirst()
                        .orElse(steps.size() - 1)
                + 1;
    }
}
