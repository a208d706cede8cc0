package se.samverka.platform.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final Phrase NEVER_SAID = new Phrase() {
        @Override
        public String key() {
            return "door.never-said";
        }
    };

    @ParameterizedTest
    @CsvSource({
        "/, sv",
        "/organ, sv",
        "/enkater/2027, sv",
        "/en, en",
        "/en/, en",
        "/en/organ/aldre, en",
        "/organ/en, sv"
    })
    void the_address_says_which_language(String path, String tag) {
        assertThat(Language.of(path).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({"/, /, /en", "/organ, /organ, /en/organ", "/logga-in, /logga-in, /en/logga-in"})
    void a_page_has_its_address_in_each(String path, String swedish, String english) {
        assertThat(Language.SWEDISH.at(path)).isEqualTo(swedish);
        assertThat(Language.ENGLISH.at(path)).isEqualTo(english);
    }

    @Test
    void a_phrases_key_is_its_room_and_its_name() {
        assertThat(ChromePhrase.SIGN_IN.key()).isEqualTo("chrome.sign-in");
    }

    @Test
    void each_language_says_it_its_own_way() {
        assertThat(Words.SWEDISH.of(ChromePhrase.SIGN_IN)).isEqualTo("Logga in");
        assertThat(Words.ENGLISH.of(ChromePhrase.SIGN_IN)).isEqualTo("Sign in");
    }

    @Test
    void a_phrase_that_is_missing_is_a_bug_and_says_which() {
        assertThatThrownBy(() -> Words.ENGLISH.of(NEVER_SAID)).hasMessageContaining("door.never-said");
    }

    @Test
    void days_and_times_are_written_as_each_language_writes_them() {
        var day = LocalDate.of(2017, 9, 19);
        var nine = LocalDateTime.of(2017, 9, 19, 9, 0);
        assertThat(Words.SWEDISH.weekday(day)).isEqualTo("tisdag 19 september 2017");
        assertThat(Words.ENGLISH.weekday(day)).isEqualTo("Tuesday 19 September 2017");
        assertThat(Words.SWEDISH.times(nine, nine.plusHours(3))).isEqualTo("09.00–12.00");
        assertThat(Words.ENGLISH.times(nine, nine.plusHours(3))).isEqualTo("09:00–12:00");
        assertThat(Words.SWEDISH.shortDay(day)).isEqualTo("19 sep 2017");
        assertThat(Words.ENGLISH.shortDay(day)).isEqualTo("19 Sep 2017");
        assertThat(Words.ENGLISH.day(day)).isEqualTo("19 September 2017");
    }

    /** Half past four in the afternoon, Swedish summer time. */
    @Test
    void a_moment_is_told_by_the_countys_clock() {
        var moment = Instant.parse("2017-09-12T14:30:00Z");
        assertThat(Words.SWEDISH.moment(moment)).isEqualTo("12 september 2017 kl. 16.30");
        assertThat(Words.ENGLISH.moment(moment)).isEqualTo("12 September 2017 at 16:30");
    }

    @ParameterizedTest
    @CsvSource({"1, en, one", "10, tio, ten", "12, tolv, twelve", "13, 13, 13", "49, 49, 49"})
    void small_numbers_are_words(int number, String swedish, String english) {
        assertThat(Words.SWEDISH.number(number)).isEqualTo(swedish);
        assertThat(Words.ENGLISH.number(number)).isEqualTo(english);
    }
}
