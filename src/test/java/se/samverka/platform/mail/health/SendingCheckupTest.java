package se.samverka.platform.mail.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.platform.health.Condition;

class SendingCheckupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | PT0S  | 0 |                | WELL  | Mejl skickas som de ska. Inget mejl väntar.
            1 | 0 | PT0S  | 0 |                | WELL  | Mejl skickas som de ska. Ett mejl väntar.
            3 | 3 | PT10M | 0 |                | WELL  | Mejl skickas som de ska. 3 mejl väntar.
            3 | 3 | PT11M | 0 |                | ILL   | 3 mejl väntar. Det äldsta skulle ha skickats för 11 minuter sedan.
            2 | 0 | PT0S  | 4 |                | WATCH | Den senaste veckan har 4 mejl inte gått att skicka. 2 mejl väntar.
            0 | 0 | PT0S  | 0 | Servern tiger. | WATCH | Inget mejl väntar.
            2 | 1 | PT5S  | 0 | Servern tiger. | ILL   | 2 mejl väntar.
            """)
    void it_is_ill_where_a_letter_should_have_left(
            int waiting, int overdue, Duration oldest, int failed, String obstacle, Condition condition, String says) {
        var finding = SendingCheckup.finding(
                new SendingCheckup.Count(waiting, overdue, oldest, failed), Optional.ofNullable(obstacle));
        assertThat(finding.condition()).isEqualTo(condition);
        assertThat(finding.sentence()).isEqualTo(says);
        if (obstacle != null) assertThat(finding.advice()).isEqualTo(obstacle);
    }
}
