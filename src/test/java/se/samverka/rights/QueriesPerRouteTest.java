package se.samverka.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.bench.MoreHistory;
import se.samverka.cast.Cast;
import se.samverka.cast.CountedQueries;
import se.samverka.cast.StoryTest;
import se.samverka.cast.Visitor;
import se.samverka.platform.time.CountyClock;
import se.samverka.publication.search.Reindex;

/**
 * How many questions each page asks the database: as many in a county with a long history as in one with a short, and no
 * more than its line in {@code queries-per-route.txt}.
 */
@StoryTest("2017-09-14T10:00")
@Import(CountedQueries.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesPerRouteTest {

    private static final Set<Persona> READERS = EnumSet.of(
            Persona.NOBODY,
            Persona.MEMBER,
            Persona.CHAIR,
            Persona.SUPPORT,
            Persona.SUPPORT_ELSEWHERE,
            Persona.CONVENER,
            Persona.AUDITOR,
            Persona.ADMINISTRATOR);
    private static final Map<String, Line> LINES = lines();

    @Autowired
    ApplicationContext house;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    @Autowired
    CountyClock clock;

    @Autowired
    Reindex reindex;

    private final Map<Persona, Visitor> visitors = new EnumMap<>(Persona.class);
    private final Map<Asked, List<String>> some = new TreeMap<>();
    private final Map<Asked, List<String>> many = new TreeMap<>();

    /** @param grows whether a longer history may be asked for in more parts */
    private record Line(int most, boolean grows) {

        static Line of(int most) {
            return new Line(most, false);
        }
    }

    /** One page as one reader gets it. */
    private record Asked(String route, String address, Persona reader) implements Comparable<Asked> {
        @Override
        public int compareTo(Asked other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return "%s %s (%s)".formatted(route, address, reader);
        }
    }

    @BeforeAll
    void read_every_page_in_a_county_of_some_years_and_in_one_of_many() throws IOException {
        var cast = Cast.of(house);
        READERS.forEach(reader -> visitors.put(reader, reader.visits(cast)));
        var names = Names.in(cast, db);
        grow("some", 2, 1);
        readAll(names, some);
        grow("many", 3, 1);
        readAll(names, many);
        writeDown();
    }

    /** For whoever mends a page or its line: what was found, as the lines are written, and each question. */
    private void writeDown() throws IOException {
        var routes = new TreeMap<String, Integer>();
        many.forEach((asked, sent) -> routes.merge(asked.route(), sent.size(), Math::max));
        var found = Path.of("target", "queries-per-route");
        Files.createDirectories(found);
        Files.write(
                found.resolve("lines.txt"),
                routes.entrySet().stream()
                        .map(route -> "%3d %s".formatted(route.getValue(), route.getKey()))
                        .toList());
        Files.write(
                found.resolve("questions.txt"),
                many.entrySet().stream()
                        .flatMap(one -> Stream.concat(
                                Stream.of("", one.getKey().toString()),
                                one.getValue().stream().map(sql -> "  " + sql.replaceAll("\\s+", " "))))
                        .toList());
    }

    private void grow(String salt, int held, int coming) {
        var more = new MoreHistory(db, clock.today(), salt);
        more.meetings(held, coming);
        more.people(held);
        more.trail(1);
        reindex.makeAnew();
    }

    private void readAll(Names names, Map<Asked, List<String>> found) {
        Matrix.rows().stream()
                .filter(row -> !row.acts() && !row.situation().equals("closed"))
                .flatMap(row -> row.opensFor().stream()
                        .filter(READERS::contains)
                        .map(reader -> new Asked(row.route(), names.in(row.address()), reader)))
                .forEach(asked -> found.put(asked, read(asked)));
    }

    /** The second time: what is remembered after the first is remembered. */
    private List<String> read(Asked asked) {
        var visitor = Objects.requireNonNull(visitors.get(asked.reader()));
        visitor.get(asked.address());
        queries.take();
        assertThat(visitor.get(asked.address()).status()).as(asked.toString()).isLessThan(400);
        return queries.take();
    }

    @Test
    void no_page_asks_more_where_there_is_more_to_tell() {
        assertThat(growing(some, many, LINES)).isEmpty();
    }

    @Test
    void no_page_asks_more_than_its_line_says() {
        assertThat(tooMany(many, LINES)).isEmpty();
    }

    /** A question for each row is found, and so is a page without a line. */
    @Test
    void a_page_that_asks_for_each_row_is_found() {
        var page = new Asked("/moten", "/moten", Persona.NOBODY);
        var row = "select name from bodies_name where body = ?";
        assertThat(growing(Map.of(page, List.of(row, row)), Map.of(page, List.of(row, row, row)), LINES))
                .singleElement()
                .asString()
                .contains("/moten", "2 → 3", row);
        assertThat(tooMany(Map.of(page, List.of(row, row)), Map.of("/moten", Line.of(1))))
                .singleElement()
                .asString()
                .contains("2 of 1");
        assertThat(tooMany(Map.of(page, List.of(row)), Map.of())).hasSize(1);
    }

    @Test
    void each_line_is_of_a_page_that_there_is() {
        assertThat(many.keySet().stream().map(Asked::route).collect(Collectors.toSet()))
                .hasSizeGreaterThan(40)
                .containsExactlyInAnyOrderElementsOf(LINES.keySet());
    }

    private static List<String> growing(
            Map<Asked, List<String>> some, Map<Asked, List<String>> many, Map<String, Line> lines) {
        return compared(many, (asked, sent) -> {
            var before = Objects.requireNonNull(some.get(asked)).size();
            var line = lines.getOrDefault(asked.route(), Line.of(0));
            return sent.size() <= before || line.grows()
                    ? ""
                    : "%s: %d → %d, mostly %s".formatted(asked, before, sent.size(), mostly(sent));
        });
    }

    private static List<String> tooMany(Map<Asked, List<String>> found, Map<String, Line> lines) {
        return compared(found, (asked, sent) -> {
            var line = lines.getOrDefault(asked.route(), Line.of(0)).most();
            return sent.size() <= line
                    ? ""
                    : "%s: %d of %d, mostly %s".formatted(asked, sent.size(), line, mostly(sent));
        });
    }

    private static List<String> compared(
            Map<Asked, List<String>> found, BiFunction<Asked, List<String>, String> judge) {
        return found.entrySet().stream()
                .map(one -> judge.apply(one.getKey(), one.getValue()))
                .filter(wrong -> !wrong.isEmpty())
                .toList();
    }

    private static String mostly(List<String> sent) {
        var counts =
                sent.stream().collect(Collectors.groupingBy(sql -> sql.replaceAll("\\s+", " "), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getValue() + " × " + most.getKey())
                .orElse("nothing");
    }

    private static Map<String, Line> lines() {
        try (var file = QueriesPerRouteTest.class.getResourceAsStream("/queries-per-route.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split(" +"))
                    .collect(Collectors.toMap(
                            words -> words[1], words -> new Line(Integer.parseInt(words[0]), words.length > 2)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
