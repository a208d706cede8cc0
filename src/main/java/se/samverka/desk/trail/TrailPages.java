package se.samverka.desk.trail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.desk.DeskTabs;
import se.samverka.desk.trail.TrailPage.About;
import se.samverka.desk.trail.TrailPage.Key;
import se.samverka.desk.trail.TrailPage.Row;
import se.samverka.platform.audit.ActWords.Thing;
import se.samverka.platform.audit.AuditLine;
import se.samverka.platform.audit.AuditProof;
import se.samverka.platform.audit.AuditState;
import se.samverka.platform.audit.AuditTrail;
import se.samverka.platform.audit.AuditTrail.Place;
import se.samverka.platform.audit.AuditTrail.Wish;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Choices.Kind;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.look.Fact;

/** The trail as a page. */
@Component
class TrailPages {

    static final String ADDRESS = "/min/revision";

    private static final int AT_ONCE = 50;
    private static final Locale SV = Locale.of("sv", "SE");

    private final AuditTrail trail;
    private final AuditProof proof;
    private final ToldLines told;
    private final WordsOfActs words;
    private final DeskTabs tabs;

    TrailPages(AuditTrail trail, AuditProof proof, ToldLines told, WordsOfActs words, DeskTabs tabs) {
        this.trail = trail;
        this.proof = proof;
        this.told = told;
        this.words = words;
        this.tabs = tabs;
    }

    TrailPage page(Actor reader, Wish wish, @Nullable Place before) {
        var found = trail.list(wish, before, AT_ONCE + 1);
        var lines = found.subList(0, Math.min(AT_ONCE, found.size()));
        var things = told.things(lines);
        var state = trail.state();
        return new TrailPage(
                tabs.of(reader, ADDRESS),
                state.map(TrailPages::inWords).orElse("Loggen är inte genomgången än. Det görs varje natt kl. 03.00."),
                state.map(AuditState::problems).orElse(List.of()),
                List.of(day("fran", "Från och med", wish.from()), day("till", "Till och med", wish.to())),
                List.of(byPerson(wish), byAct(wish)),
                about(wish),
                !wish.equals(Wish.ALL),
                lines.stream().map(line -> row(line, things)).toList(),
                found.size() > AT_ONCE ? older(wish, lines.getLast()) : "",
                address("/rader.csv", wish),
                address("/rader.jsonl", wish),
                new Key(proof.keyFingerprint(), proof.publicKey()));
    }

    private static String inWords(AuditState state) {
        return state.isWhole()
                ? "Loggen är hel till och med %s. %s.".formatted(Swedish.moment(state.at()), rows(state.number()))
                : "Loggen gicks igenom %s. Spara en kopia av databasen innan någon rättar något, och ta hjälp av den som driver Samverka."
                        .formatted(Swedish.moment(state.at()));
    }

    private static String rows(long number) {
        return number == 1 ? "1 rad" : String.format(SV, "%,d rader", number);
    }

    private static Field day(String id, String label, @Nullable LocalDate day) {
        return Field.of(Field.Kind.DATE, id, label).withValue(day == null ? "" : day.toString());
    }

    private Choices byPerson(Wish wish) {
        var persons = trail.listPersons();
        var things = told.persons(persons);
        var choices = persons.stream()
                .map(id -> Choice.of(id.value().toString(), ToldLines.name(id, things), id.equals(wish.person())))
                .sorted(inSwedish());
        return select("person", "Person", "Alla", choices);
    }

    private Choices byAct(Wish wish) {
        var choices = words.acts().entrySet().stream()
                .map(act -> Choice.of(
                        act.getKey(),
                        Swedish.capital(act.getValue().replace("{}", "…")),
                        act.getKey().equals(wish.act())))
                .sorted(inSwedish());
        return select("handling", "Vad som gjordes", "Allt", choices);
    }

    private static Comparator<Choice> inSwedish() {
        return Comparator.comparing(Choice::label, Collator.getInstance(SV));
    }

    private static Choices select(String id, String question, String any, Stream<Choice> choices) {
        return Choices.of(
                Kind.ONE_OF_MANY,
                id,
                question,
                Stream.concat(Stream.of(Choice.of("", any, false)), choices).toList());
    }

    private @Nullable About about(Wish wish) {
        var subject = wish.subject();
        return subject == null ? null : new About(subject, told.thing(subject, words.things(List.of(subject))));
    }

    private Row row(AuditLine line, Map<String, Thing> things) {
        return new Row(
                Long.toString(line.id()),
                line.at().toString(),
                when(line.at()),
                told.sentence(line, things),
                Optional.ofNullable(line.number())
                        .map(number -> String.format(SV, "%,d", number))
                        .orElse("väntar"),
                facts(line, things),
                address("", new Wish(null, null, null, null, line.subject())));
    }

    private static String when(Instant instant) {
        var there = instant.atZone(CountyClock.STOCKHOLM);
        return Swedish.shortDay(there.toLocalDate()) + " " + there.getYear() + " " + Swedish.time(there.toLocalTime());
    }

    private List<Fact> facts(AuditLine line, Map<String, Thing> things) {
        var facts = new ArrayList<Fact>();
        var thing = things.get(line.subject());
        if (thing != null) facts.add(new Fact("Gäller", Swedish.capital(thing.words()), thing.href()));
        told.details(line, things).forEach(detail -> facts.add(Fact.of(detail.getKey(), detail.getValue())));
        facts.add(Fact.of("I koden", line.act() + ", " + line.actor() + ", " + line.subject()));
        if (line.hash() != null) facts.add(Fact.of("Kontrollsumma", line.hash()));
        return facts;
    }

    private static String older(Wish wish, AuditLine last) {
        return address("", wish) + "&fore=" + encoded(last.at() + "_" + last.id());
    }

    private static String address(String file, Wish wish) {
        return "%s%s?fran=%s&till=%s&person=%s&handling=%s&om=%s"
                .formatted(
                        ADDRESS,
                        file,
                        wish.from() == null ? "" : wish.from(),
                        wish.to() == null ? "" : wish.to(),
                        wish.person() == null ? "" : wish.person().value(),
                        encoded(wish.act()),
                        encoded(wish.subject()));
    }

    private static String encoded(@Nullable String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
