package se.samverka.county.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @CsvSource({
        "212000-2072, true",
        "232100-0172, true",
        "212000-2073, false",
        "212000-2702, false",
        "2120002072, false",
        "norberg, false"
    })
    void the_last_digit_checks_the_others(String number, boolean sound) {
        assertThat(OrganisationNumber.isSound(number)).isEqualTo(sound);
    }
}
