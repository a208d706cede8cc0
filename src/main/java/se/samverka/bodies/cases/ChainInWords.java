package se.samverka.bodies.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Comment;
import se.samverka.bodies.Case.Kind;
import se.samverka.bodies.cases.CasePage.Ground;
import se.samverka.bodies.cases.CasePage.Said;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.look.Link;
import se.samverka.platform.web.look.Step;

/** A case's chain as it is read. */
final class ChainInWords {

    private ChainInWords() {}

    /** @param starts when what is decided begins to hold; empty where nothing is proposed */
    static List<Step> steps(Case in, Optional<LocalDate> starts, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        in.steps().forEach(step -> steps.add(step(in, step, today)));
        if (!steps.isEmpty())
            starts.ifPresent(day -> steps.add(new Step(
                    Swedish.day(day),
                    "Börjar gälla",
                    "",
                    in.decidedOn() == null ? Step.Place.AHEAD : place(day, today))));
        return steps;
    }

    private static Step step(Case in, Case.Step step, LocalDate today) {
        return new Step(step.when(today), step.kind().swedish(), note(in, step, today), where(step, today));
    }

    private static Step.Place where(Case.Step step, LocalDate today) {
        if (step.planned()) return Step.Place.AHEAD;
        return step.day() == null ? Step.Place.BEHIND : place(step.day(), today);
    }

    private static Step.Place place(LocalDate day, LocalDate today) {
        if (day.equals(today)) return Step.Place.NOW;
        return day.isBefore(today) ? Step.Place.BEHIND : Step.Place.AHEAD;
    }

    private static String note(Case in, Case.Step step, LocalDate today) {
        return Stream.of(
                        who(step),
                        step.changed(),
                        counted(step.comments()),
                        step.kind() == Kind.DECISION ? in.limitPassed(today).orElse("") : "")
                .filter(words -> !words.isEmpty())
                .map(words -> words.matches(".*[.!?]") ? words : words + ".")
                .collect(Collectors.joining(" "));
    }

    private static String who(Case.Step step) {
        return Stream.of(
                        step.who(),
                        step.paragraph().isEmpty() ? "" : "§ " + step.paragraph(),
                        step.registryNumber().isEmpty() ? "" : "dnr " + step.registryNumber())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String counted(List<Comment> comments) {
        return comments.isEmpty() ? "" : Swedish.capital(Swedish.count(comments.size(), "synpunkt", "synpunkter"));
    }

    /** By when it is to be decided; empty where nothing says so. */
    static String limit(Case in) {
        Case.Limit limit = in.limit();
        if (limit == null) return "";
        String source = limit.source().isEmpty() ? "" : " Källa: " + limit.source() + ".";
        return "Ska vara beslutat " + limit.words() + "." + source;
    }

    /** The steps that have a document or comments. @param all whether the reader sees what is not open too */
    static List<Ground> grounds(Case in, boolean all, LocalDate today) {
        return in.steps().stream()
                .filter(step -> !step.document().isEmpty()
                        || !step.comments().isEmpty()
                        || !documents(in, step, all).isEmpty())
                .map(step -> new Ground(
                        step.kind().swedish() + ", " + step.when(today),
                        step.document(),
                        href(step.document()),
                        documents(in, step, all),
                        step.comments().stream().map(ChainInWords::said).toList()))
                .toList();
    }

    private static List<Link> documents(Case in, Case.Step step, boolean all) {
        return step.documents().stream()
                .filter(document -> all || in.isPublic(document))
                .map(document -> new Link(
                        document.title() + (in.isPublic(document) ? "" : " (läses inte av alla)"),
                        DocumentController.address(in, document)))
                .toList();
    }

    static Said said(Comment comment) {
        return new Said(
                comment.said(), (comment.changed() ? "Ändrade förslaget: " : "Ändrade inget: ") + comment.outcome());
    }

    private static @Nullable String href(String document) {
        return document.matches("https?://\\S+|/\\S*") ? document : null;
    }
}
