package se.samverka.platform.mail.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverka.platform.health.Condition;

class ReceivingCheckupTest {

    @Test
    void a_letter_that_nobody_understood_is_to_be_read_by_hand() {
        assertThat(ReceivingCheckup.finding(0, Optional.empty()).condition()).isEqualTo(Condition.WELL);
        var one = ReceivingCheckup.finding(1, Optional.empty());
        assertThat(one.condition()).isEqualTo(Condition.WATCH);
        assertThat(one.sentence()).isEqualTo("Ett mejl har kommit in som Samverka inte förstod.");
    }

    @Test
    void a_mailbox_that_is_not_read_is_told_with_what_to_do() {
        var finding = ReceivingCheckup.finding(0, Optional.of("Ange brevlådan."));
        assertThat(finding.condition()).isEqualTo(Condition.WATCH);
        assertThat(finding.advice()).isEqualTo("Ange brevlådan.");
    }
}
