package se.samverka.platform.records;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.records.TellsOf.Detail;
import se.samverka.platform.records.TellsOf.Entry;
import se.samverka.platform.records.TellsOf.Subject;

class TellsOfTest {

    @ParameterizedTest
    @CsvSource({
        "Ed Ek, Ed Ek tar frågan vidare, true",
        "Ed Ek, enligt ED EK., true",
        "Ed Ek, (Ed Eks förslag), true",
        "Ed Ek, Ed Ekman tar frågan vidare, false",
        "Ed Ek, Alfred Ek tar frågan vidare, false",
        "Åsa Ö, åsa ö kommer, true",
        "Åsa Ö, Åsa Östby kommer, false",
        "A. (B) + C, se A. (B) + C i dag, true",
        "A. (B) + C, se Ax (B) + C i dag, false"
    })
    void a_name_is_found_where_it_stands_by_itself(String name, String text, boolean found) {
        assertThat(pattern(name).matcher(text).find()).isEqualTo(found);
    }

    @Test
    void what_has_no_value_is_left_out() {
        assertThat(Entry.of("Namn", "Kim Köping", "Telefon", null, "E-post", " ")
                        .details())
                .containsExactly(new Detail("Namn", "Kim Köping"));
    }

    private static Pattern pattern(String name) {
        var subject = new Subject(PersonId.of("5b1c0000-0000-4000-8000-000000000001"), name, null);
        return Pattern.compile(subject.namePattern(), CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS);
    }
}
