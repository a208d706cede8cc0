package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverka.architecture.Sources.Source;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.audit.ActWords;

/** Every act that the code writes in the trail can be told in Swedish, and no words are left of acts that are no more. */
@SamverkaTest
class ActsTest {

    private static final Pattern WRITES = Pattern.compile("platform\\.audit\\.(Audit|Denials);");
    private static final Pattern ACT = Pattern.compile(
            "\"((?:identity|mail|platform|desk|publication|county|bodies|people|rounds|nominations|meetings)\\.[a-z]+(?:-[a-z]+)*)\"");

    @Autowired
    List<ActWords> modules;

    @Test
    void every_act_in_the_code_has_its_words_and_each_of_the_words_its_act() {
        var acts = acts(Sources.below(Sources.MAIN, ".java").all());
        assertThat(acts).hasSizeGreaterThan(25);
        assertThat(modules.stream().flatMap(module -> module.acts().keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(acts);
    }

    @Test
    void an_act_without_words_is_found() {
        var breach = new Source(Sources.MAIN.resolve("meetings/Breach.java"), """
                import se.samverka.platform.audit.Audit;
                audit.record(actor, "meetings.burn-down", meeting.subject(), Map.of());
                """);
        assertThat(acts(List.of(breach))).containsExactly("meetings.burn-down");
        assertThat(modules).noneMatch(module -> module.acts().containsKey("meetings.burn-down"));
    }

    @Test
    void the_words_follow_on_a_name() {
        assertThat(modules.stream().flatMap(module -> module.acts().values().stream()))
                .allMatch(what -> what.matches("\\p{Ll}.*[^.]"));
    }

    private static Set<String> acts(Collection<Source> sources) {
        return sources.stream()
                .map(Source::text)
                .filter(text -> WRITES.matcher(text).find())
                .flatMap(text -> ACT.matcher(text).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
