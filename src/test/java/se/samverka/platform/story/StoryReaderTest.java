package se.samverka.platform.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.platform.countyfile.CountyFileMistakes;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.identity.Actor;

class StoryReaderTest {

    private static final Actor NARRATOR = new Actor.House("test");

    @TempDir
    Path folder;

    private final List<String> played = new ArrayList<>();

    @Test
    void events_are_sorted_by_their_time_whatever_file_they_stand_in() throws IOException {
        write("b.yaml", "händelser:\n  - { när: 2017-02-01 09.00, ring: tvåan }\n");
        write(
                "a.yaml",
                "händelser:\n  - { när: 2017-03-01 09.00, ring: trean }\n  - { när: 2017-01-01 09.00, ring: ettan }\n");
        var story = read();
        story.list(story.begins(), story.ends().plusMinutes(1))
                .forEach(event -> event.scene().play(NARRATOR));
        assertThat(played).containsExactly("ettan", "tvåan", "trean");
    }

    @Test
    void what_happens_at_the_moment_itself_has_not_happened_before_it() throws IOException {
        write("a.yaml", "händelser:\n  - { när: 2017-09-12 16.30, ring: hos }\n");
        var story = read();
        assertThat(story.list(story.begins(), LocalDateTime.parse("2017-09-12T16:30")))
                .isEmpty();
        assertThat(story.list(story.begins(), LocalDateTime.parse("2017-09-12T16:31")))
                .hasSize(1);
    }

    @Test
    void a_county_without_a_story_has_an_empty_one() {
        assertThat(read().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    när: 2017-02-30 09.00, ring: hos  | rad 2: "2017-02-30 09.00" är ingen tidpunkt. Skriv som 2017-09-12 16.30.
                    när: 2017-02-03, ring: hos        | rad 2: "2017-02-03" är ingen tidpunkt. Skriv som 2017-09-12 16.30.
                    ring: hos                         | rad 2: "när" saknas. Lägg till en rad som börjar med "när:".
                    när: 2017-02-03 09.00             | rad 2: Här ska stå exakt en sorts händelse. Skriv en av: ring, sjung.
                    när: 2017-02-03 09.00, ring: hos, sjung: högt | rad 2: Här ska stå exakt en sorts händelse. Skriv en av: ring, sjung.
                    när: 2017-02-03 09.00, ring: hos, va: nej     | rad 2: "va" är ingen nyckel här. Menade du "av"? Här kan stå: när, av, ring, sjung.
                    """)
    void each_mistake_is_a_sentence_with_file_and_line(String row, String sentence) throws IOException {
        write("a.yaml", "händelser:\n  - { " + row + " }\n");
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        CountyFileMistakes.class,
                        mistakes -> assertThat(mistakes.sentences()).contains("story/a.yaml, " + sentence));
    }

    @Test
    void nothing_is_played_while_a_file_has_mistakes() throws IOException {
        write("a.yaml", "händelser:\n  - { när: 2017-02-03 09.00, ring: hos }\n  - { när: aldrig, ring: hos }\n");
        assertThatThrownBy(this::read).isInstanceOf(CountyFileMistakes.class);
        assertThat(played).isEmpty();
    }

    private Story read() {
        return new StoryReader(List.of(act("sjung"), act("ring"))).read(CountyFolder.at(folder));
    }

    private StoryAct act(String name) {
        return new StoryAct() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Scene read(Fields event) {
                var words = event.text(name);
                return actor -> played.add(words);
            }
        };
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("story"));
        Files.writeString(folder.resolve("story").resolve(name), text);
    }
}
