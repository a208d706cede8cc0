package se.samverka.platform.countyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    private static final List<String> WORDS = List.of("arboga", "koping", "norberg", "varje-kommun", "oppositionen");

    @ParameterizedTest
    @CsvSource({
        "nroberg, norberg",
        "norbeg, norberg",
        "Norberg, norberg",
        "varje-komun, varje-kommun",
        "opposition, oppositionen",
        "köping, koping"
    })
    void a_slip_of_the_pen_finds_the_word(String written, String meant) {
        assertThat(NearMiss.of(written, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"lund", "riksdagen", "x"})
    void another_word_finds_nothing(String written) {
        assertThat(NearMiss.of(written, WORDS)).isEmpty();
    }

    @Property
    void two_words_are_as_far_apart_from_either_side(
            @ForAll @AlphaChars @StringLength(max = 8) String one,
            @ForAll @AlphaChars @StringLength(max = 8) String other) {
        assertThat(NearMiss.slips(one, other)).isEqualTo(NearMiss.slips(other, one));
        assertThat(NearMiss.slips(one, one)).isZero();
        assertThat(NearMiss.slips(one, other)).isLessThanOrEqualTo(Math.max(one.length(), other.length()));
    }
}
