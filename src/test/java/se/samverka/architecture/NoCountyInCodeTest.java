package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.architecture.Sources.Source;

/**
 * What differs between counties is data: no name and no count of a county's stands in main code, templates, SQL or word
 * lists. Only the sentences of the mandate, quoted in a rule, may name a county; comments may name the invented one.
 */
class NoCountyInCodeTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path SPECIMENS = Sources.MAIN.resolve("platform/web/specimens");

    private static final Pattern RULE = Pattern.compile("@MandateRule\\((?s:.*?)\\)\\n");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*(?s:.*?)\\*/|<%--(?s:.*?)--%>|(?m:^\\s*(?://|--|#).*$)|(?m:\\s(?://|--)\\s.*$)");

    private static final String NUMBER = "(?:[3-9]|\\d{2,}"
            + "|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton"
            + "|tjugo\\w*|trettio\\w*|fyrtio\\w*|femtio"
            + "|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
            + "|eighteen|nineteen|(?:twenty|thirty|forty)(?:[- ]\\w+)?|fifty)";

    /** {@code sixteen municipalities}, {@code 14 personliga ersättare}. */
    private static final Pattern COUNT = Pattern.compile("(?iU)\\b" + NUMBER + "\\s+(?:\\w+\\s+)?(?:"
            + "kommun(?:er|erna|ers|ernas)|municipalities|ledamöter(?:na)?|members|platser(?:na)?|seats|ersättare|deputies"
            + "|grupper(?:na)?|groups|parter(?:na)?)\\b");

    /** {@code municipalities.size() == 10}. */
    private static final Pattern COMPARED = Pattern.compile("(?i)\\b\\w*(?:municipalit|kommun|seats\\b|members\\b)\\w*"
            + "(?:\\(\\))?(?:\\.(?:size|length|count)\\(\\))?\\s*(?:==|!=|<=|>=|<|>)\\s*(?:[3-9]|\\d{2,})\\b");

    private final Sources main = Sources.below(MAIN, ".java", ".jte", ".sql", ".txt", ".properties", ".css");
    private final CountyNames real = CountyNames.ofRealCounties();
    private final CountyNames all = CountyNames.ofAllCounties();

    @Test
    void no_real_county_municipality_or_group_is_named() {
        assertThat(real.names())
                .contains("Köping", "Eda", "Värmland", "Västmanlands", "Värmlandsrådet", "Region Västmanland")
                .doesNotContain("Region", "Askvik");
        assertThat(where(source -> real.areNamedIn(mandateApart(source)))).isEmpty();
    }

    @Test
    void no_county_not_even_the_invented_one_is_named_in_what_runs() {
        assertThat(all.names()).contains("Askvik", "Exempellän", "Chefsforum", "Samverkansgruppen äldre");
        assertThat(all.words()).contains("äldre", "barn/unga", "aldre", "norberg", "varmland");
        assertThat(where(source -> all.areNamedIn(commentsApart(source)) || all.areWrittenIn(commentsApart(source))))
                .isEmpty();
    }

    @Test
    void nothing_of_a_county_is_counted_in_what_runs() {
        assertThat(where(source -> !source.path().startsWith(SPECIMENS) && counts(source)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (seat.label().equals(\"Köping\")) return;",
                "/** As in Köping. */",
                "insert into county_organisation values ('Köpings kommun')",
                "Chefsforum i Västmanlands län"
            })
    void the_guard_on_real_names_bites(String breach) {
        assertThat(real.areNamedIn(mandateApart(inMeetings(breach)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bodies.find(\"aldre\")",
                "href=\"/organ/chefsforum/moten\"",
                "<h2>äldre</h2>",
                "case \"barn/unga\" -> 14;",
                "Settings.county().equals(\"varmland\")",
                "chefsforum, ledningsforum"
            })
    void the_guard_on_words_and_addresses_bites(String breach) {
        assertThat(all.areWrittenIn(commentsApart(inMeetings(breach)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Här arbetar regionen och tio kommuner",
                "sixteen municipalities",
                "\"14 ledamöter\"",
                "14 personliga ersättare",
                "if (municipalities.size() > 10)",
                "check (seats <= 14)",
                "49 kommuner"
            })
    void the_guard_on_counts_bites(String breach) {
        assertThat(counts(inMeetings(breach))).isTrue();
    }

    @Test
    void the_mandate_may_speak_and_so_may_what_is_of_the_language() {
        var quoted = inMeetings(
                "@MandateRule(id = \"x\", says = \"länets tio kommuner, Köping\", source = \"y\")\nvoid x() {}");
        var plain =
                inMeetings("<a>Visa äldre mejl</a> /** for example Askvik, three seats */ role=\"region\" en kommun");
        assertThat(real.areNamedIn(mandateApart(quoted))).isFalse();
        assertThat(counts(quoted)).isFalse();
        assertThat(all.areNamedIn(commentsApart(plain)) || all.areWrittenIn(commentsApart(plain)))
                .isFalse();
        assertThat(counts(plain)).isFalse();
    }

    private Stream<Path> where(Predicate<Source> breach) {
        return main.all().stream().filter(breach).map(Source::path);
    }

    private static boolean counts(Source source) {
        var text = commentsApart(source);
        return COUNT.matcher(text).find() || COMPARED.matcher(text).find();
    }

    private static String mandateApart(Source source) {
        return RULE.matcher(source.text()).replaceAll("");
    }

    private static String commentsApart(Source source) {
        return COMMENT.matcher(mandateApart(source)).replaceAll(" ");
    }

    private static Source inMeetings(String text) {
        return new Source(Sources.MAIN.resolve("meetings/Breach.java"), text);
    }
}
