package se.samverka.publication.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KS 2018/112",
                "ks 2018/112",
                "ks 2018-112",
                "KS2018/112",
                "KS-2018-112",
                "KS 2018:112",
                "KS 2018/0112",
                "KS 2018 / 112",
                "Dnr KS 2018–112",
                "(KS 2018.112)"
            })
    void a_number_is_the_same_however_it_is_spelled(String written) {
        assertThat(RegistryNumbers.in(written))
                .singleElement()
                .extracting(RegistryNumbers.Number::whole)
                .isEqualTo("ks 2018/112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018/112", "dnr 2018-112", "Dnr: 2018/112"})
    void it_may_stand_without_the_registrys_letters(String written) {
        assertThat(RegistryNumbers.in(written))
                .singleElement()
                .extracting(RegistryNumbers.Number::whole)
                .isEqualTo("2018/112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-09-19", "19/9 2017", "09.00–12.00", "070-123 45 67", "2018", "112", "3 § 2 st"})
    void a_date_a_time_or_a_telephone_is_none(String written) {
        assertThat(RegistryNumbers.in(written)).isEmpty();
    }

    @Test
    void it_is_found_where_it_stands() {
        var number = RegistryNumbers.in("Se KS 2018/112 om hemgång").findFirst().orElseThrow();
        assertThat("Se KS 2018/112 om hemgång".substring(number.start(), number.end()))
                .isEqualTo("KS 2018/112");
    }
}
