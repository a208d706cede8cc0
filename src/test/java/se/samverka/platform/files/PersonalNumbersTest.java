package se.samverka.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those that the Tax Agency publishes for tests, and numbers nobody can have. */
class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811228-9874",
                "811228+9874",
                "8112289874",
                "19811228-9874",
                "198112289874",
                "811228–9874",
                "19811228 - 9874",
                "Kim (811228-9874), Köping",
                "pnr:811228-9874.",
                "sammordning 701063-2391",
            })
    void what_has_a_date_and_a_check_digit_is_one(String text) {
        assertThat(PersonalNumbers.standIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "811228-9873",
                "811328-9874",
                "811232-9874",
                "org.nr 212000-1355",
                "org.nr 556016-0680",
                "tisdag 2017-09-19 09.00",
                "20170919 0900",
                "KS 2018/112",
                "1811228-98741",
                "811228-98745",
                "021-17 45 00",
                "bankgiro 5050-1055",
                "12345678901234567890",
            })
    void what_has_not_is_none(String text) {
        assertThat(PersonalNumbers.standIn(text)).isFalse();
    }
}
