package se.samverka.publication.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({
        "hemgang, hemgang, 0",
        "hemgang, hemgagn, 1",
        "hemgang, hemgan, 1",
        "hemgang, hhemgang, 1",
        "hemgang, hemgong, 1",
        "hemgang, hmegagn, 2",
        "hemgang, möte, 6"
    })
    void each_slip_counts_once(String one, String other, int slips) {
        assertThat(Slips.between(one, other)).isEqualTo(slips);
    }

    @Property
    void it_is_as_far_there_as_back(
            @ForAll @AlphaChars @StringLength(max = 12) String one,
            @ForAll @AlphaChars @StringLength(max = 12) String other) {
        assertThat(Slips.between(one, other)).isEqualTo(Slips.between(other, one));
    }
}
