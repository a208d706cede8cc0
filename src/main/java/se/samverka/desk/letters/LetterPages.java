package se.samverka.desk.letters;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.desk.DeskTabs;
import se.samverka.desk.letters.LetterRights.Reach;
import se.samverka.desk.letters.LettersPage.Row;
import se.samverka.desk.letters.ReadLetters.Found;
import se.samverka.desk.letters.ReadLetters.Leaf;
import se.samverka.desk.letters.ReadLetters.Wish;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.mail.SentLetters;
import se.samverka.platform.mail.SentLetters.Line;
import se.samverka.platform.mail.SentLetters.Shown;
import se.samverka.platform.mail.SentLetters.State;
import se.samverka.platform.mail.Trial;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Choices.Kind;
import se.samverka.platform.web.look.Fact;

/** Letters as pages. */
@Component
class LetterPages {

    private static final String AFTER_TRIAL = " Du kan skicka det igen när provläget är slut.";

    private final SentLetters letters;
    private final LetterGroups groups;
    private final DeskTabs tabs;
    private final Trial trial;
    private final CountyClock clock;

    LetterPages(SentLetters letters, LetterGroups groups, DeskTabs tabs, Trial trial, CountyClock clock) {
        this.letters = letters;
        this.groups = groups;
        this.tabs = tabs;
        this.trial = trial;
        this.clock = clock;
    }

    LettersPage list(Actor reader, Reach reach, Wish wish, Leaf leaf) {
        return new LettersPage(
                tabs.of(reader, "/min/utskick"),
                letters.obstacle().orElse(""),
                List.of(byGroup(reach, wish), byKind(wish), byState(wish)),
                wish.group() != null || wish.kind() != null || wish.state() != null,
                leaf.letters().stream().map(this::row).toList(),
                leaf.older() == null ? "" : address(wish, leaf.older()));
    }

    LetterPage one(Shown shown, boolean mayRelease) {
        var line = shown.line();
        boolean stuck = line.state() == State.FAILED && trial.isOn();
        return new LetterPage(
                line.subject().isEmpty() ? "Mejlet är glömt" : line.subject(),
                LetterWords.tag(line.state()),
                LetterWords.note(line, clock.instant()) + (stuck ? AFTER_TRIAL : ""),
                facts(shown),
                LetterGroups.isSecret(line.kind()) ? "" : shown.text(),
                line.state() == State.FAILED && !stuck
                        ? "/min/utskick/%s/igen".formatted(line.id().value())
                        : "",
                mayRelease
                                && line.state() == State.HELD
                                && line.held() != null
                                && line.held().isOverLimit()
                        ? "/min/utskick/%s/slapp".formatted(line.id().value())
                        : "");
    }

    private List<Fact> facts(Shown shown) {
        var line = shown.line();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Till", "%s <%s>".formatted(line.toName(), line.toEmail())));
        facts.add(Fact.of("Från", shown.from()));
        if (shown.replyTo() != null) facts.add(Fact.of("Svar går till", shown.replyTo()));
        facts.add(Fact.of("Lades i utskick", Swedish.moment(line.laidAt())));
        if (!shown.attachments().isEmpty()) facts.add(Fact.of("Bilagor", String.join(", ", shown.attachments())));
        return facts;
    }

    private Row row(Found found) {
        Line line = found.line();
        return new Row(
                line.laidAt().toString(),
                when(line.laidAt()),
                line.toName(),
                line.subject(),
                "/min/utskick/" + line.id().value(),
                groups.inWords(line.kind()),
                found.group() == null ? "" : found.group().name(),
                LetterWords.tag(line.state()),
                LetterWords.note(line, clock.instant()));
    }

    private static String when(Instant instant) {
        var there = instant.atZone(CountyClock.STOCKHOLM);
        return Swedish.shortDay(LocalDate.from(there)) + " " + Swedish.time(there.toLocalTime());
    }

    private Choices byGroup(Reach reach, Wish wish) {
        var own = groups.listGroups().stream()
                .filter(group -> reach.covers(group.slug()))
                .map(group -> Choice.of(group.slug(), group.name(), group.slug().equals(wish.group())));
        return select("organ", "Grupp", "Alla grupper", own);
    }

    private Choices byKind(Wish wish) {
        var all = groups.kinds().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(kind -> Choice.of(
                        kind.getKey(),
                        Swedish.capital(kind.getValue()),
                        kind.getKey().equals(wish.kind())));
        return select("slag", "Slag", "Alla slag", all);
    }

    private static Choices byState(Wish wish) {
        var all = Stream.of(State.values())
                .map(state -> Choice.of(
                        state.name(), Swedish.capital(LetterWords.tag(state).word()), state == wish.state()));
        return select("status", "Status", "Alla", all);
    }

    private static Choices select(String id, String question, String any, Stream<Choice> choices) {
        return Choices.of(
                Kind.ONE_OF_MANY,
                id,
                question,
                Stream.concat(Stream.of(Choice.of("", any, false)), choices).toList());
    }

    private static String address(Wish wish, Instant before) {
        return "/min/utskick?organ=%s&slag=%s&status=%s&fore=%s"
                .formatted(
                        encoded(wish.group()),
                        encoded(wish.kind()),
                        wish.state() == null ? "" : wish.state().name(),
                        encoded(before.toString()));
    }

    private static String encoded(@Nullable String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
