package se.samverka.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverka.platform.countyfile.CountyFile;
import se.samverka.platform.countyfile.Mistakes;

/** From and to, as a county file has them. */
class WrittenValidityTest {

    @TempDir
    Path folder;

    private final Mistakes mistakes = new Mistakes();

    @Test
    void an_end_before_the_beginning_is_told() throws IOException {
        read("från: 2018-01-01\ntill: 2017-12-31\n");
        assertThat(mistakes.sentences())
                .containsExactly("lan.yaml, rad 2: \"till\" ligger före \"från\". Byt plats på dagarna.");
    }

    @Test
    void a_year_alone_lasts_from_its_first_day_to_its_last() throws IOException {
        var validity = read("från: 2017\ntill: 2018\n");
        assertThat(validity.from()).isEqualTo("2017-01-01");
        assertThat(validity.to()).isEqualTo("2018-12-31");
        assertThat(mistakes.count()).isZero();
    }

    @Test
    void an_unknown_beginning_is_none() throws IOException {
        assertThat(read("från: okänt\ntill: 2018\n").from()).isNull();
        assertThat(mistakes.count()).isZero();
    }

    private Validity read(String text) throws IOException {
        var path = Files.writeString(folder.resolve("lan.yaml"), text);
        return new CountyFile("lan.yaml", path)
                .fields(mistakes)
                .map(Validity::of)
                .orElseThrow();
    }
}
