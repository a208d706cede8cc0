package se.samverka.publication.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visited;
import se.samverka.cast.Visitor;
import se.samverka.platform.time.CountyClock;
import se.samverka.publication.Index;
import se.samverka.publication.Publishable.Thing;

@SamverkaTest
class SearchTest {

    private static final Set<String> EVERYBODY = Set.of("everybody");

    @Autowired
    ApplicationContext house;

    @Autowired
    Index index;

    @Autowired
    KnownWords words;

    @Autowired
    CountyClock clock;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void nothing_but_what_the_test_puts_there() {
        db.sql("delete from publication_thing").update();
        db.sql("delete from publication_word").update();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "psykisk ohälsa unga; Ungas psykiska hälsa",
                "ungas psykiska hälsa; Psykisk ohälsa bland unga",
                "HEMGÅNG; Trygg hemgång från sjukhus",
                "hemgången; Trygg hemgång från sjukhus",
                "hemg; Trygg hemgång från sjukhus",
                "ks 2018-112; Svar på KS 2018/112",
                "2018/112; Svar på KS 2018/112",
                "ks2018:0112; Svar på KS 2018/112",
                "skolchef; Skolchefsnätverket",
                "nätverk för skolchefer; Skolchefsnätverket",
                "landsting; Regionens plan",
                "RUP; Ny RUS",
                "tjänsteman; Tjänstepersonsstöd",
                "sip; Samordnad individuell plan för barn",
                "ma\u0308nniskor; Människor i länet"
            })
    void what_is_asked_for_in_one_way_is_found_though_written_in_another(String asked, String title) {
        put("1", title, "");
        assertThat(search(asked).says()).contains("1 träff på", title);
    }

    @ParameterizedTest
    @CsvSource({"mote, Möte i maj", "rum, Chefsforum", "ks 2018/11, Svar på KS 2018/112", "hemgång vinter, Hemgång"})
    void what_only_resembles_it_is_not_found(String asked, String title) {
        put("1", title, "");
        assertThat(search(asked).says()).contains("Inga träffar på ”" + asked + "”.");
    }

    @Test
    void a_misspelled_word_gets_a_suggestion_that_finds_something() {
        for (int n = 1; n <= 4; n++) put("hemgang-" + n, "Trygg hemgång " + n, "");
        words.learn();
        var page = search("hemgang");
        assertThat(page.says())
                .contains("Inga träffar på ”hemgang”. Menade du ”hemgång” ? 4 träffar.", "Begär ut en handling");
        assertThat(page.html()).contains("/sok?q=hemg%C3%A5ng", "mailto:");
    }

    @Test
    void only_the_word_that_finds_nothing_is_changed() {
        put("1", "Trygg hemgång från sjukhus", "");
        words.learn();
        assertThat(search("tryg hemgång sjukhsu").says()).contains("Menade du ”trygg hemgång sjukhus”");
    }

    @Test
    void a_title_counts_more_than_a_text() {
        put("text", "Om annat", "Ett par ord om hemgång.");
        put("title", "Hemgång", "Om annat.");
        var says = search("hemgång").says();
        assertThat(says.indexOf("Hemgång Sak")).isBetween(0, says.indexOf("Om annat Sak"));
    }

    @Test
    void what_was_asked_for_is_marked_and_everything_else_is_only_text() {
        put("1", "Hemgång <b>fort</b>", "Mer om <script>hemgång</script> & annat");
        assertThat(search("hemgång").html())
                .contains("<mark>Hemgång</mark> &lt;b&gt;fort", "&lt;script&gt;<mark>hemgång</mark>");
    }

    @Test
    void long_answers_are_divided_and_can_be_narrowed() {
        for (int n = 1; n <= 45; n++) put("sak-" + n, "Hemgång " + n, "");
        index.put(thing("annat", "1", "Hemgång på ett möte", "", EVERYBODY, null, null));
        assertThat(search("hemgång").says()).contains("46 träffar", "Alla (46)", "Sak (45)", "Annat (1)");
        assertThat(titles(get("/sok?q=hemg%C3%A5ng&sida=3"))).isEqualTo(6);
        assertThat(titles(get("/sok?q=hemg%C3%A5ng&slag=annat"))).isEqualTo(1);
    }

    @Test
    void what_is_changed_or_taken_away_is_found_as_it_is_now() {
        put("1", "Hemgång", "");
        put("1", "Utskrivning snart", "");
        assertThat(search("snart").says()).contains("1 träff");
        index.remove("sak", "1");
        assertThat(search("snart").says()).contains("Inga träffar");
    }

    @Test
    void what_has_its_time_is_found_only_then() {
        var today = clock.today();
        index.put(thing("sak", "past", "Kim var här", "", EVERYBODY, null, today.minusDays(1)));
        index.put(thing("sak", "now", "Kim är här", "", EVERYBODY, today, today));
        index.put(thing("sak", "next", "Kim blir här", "", EVERYBODY, today.plusDays(1), null));
        assertThat(search("Kim").says()).contains("1 träff", "Kim är här");
    }

    @Test
    void a_very_long_text_with_very_many_words_can_be_kept() {
        var text = new StringBuilder();
        for (int n = 0; n < 60_000; n++)
            text.append(Integer.toString(n * 7919, 36)).append(' ');
        put("1", "Långt", text + "hemgång".repeat(100));
        assertThat(search("långt").says()).contains("1 träff");
    }

    private void put(String id, String title, String text) {
        index.put(thing("sak", id, title, text, EVERYBODY, null, null));
    }

    private static Thing thing(
            String kind,
            String id,
            String title,
            String text,
            Set<String> readers,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new Thing(kind, id, "/" + kind + "/" + id, kind, title, text, null, null, readers, from, to);
    }

    private Visited search(String asked) {
        return get("/sok?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }

    private Visited get(String path) {
        return Visitor.to(house).get(path);
    }

    private static long titles(Visited page) {
        return page.html().lines().filter(line -> line.contains("<h2><a")).count();
    }
}
