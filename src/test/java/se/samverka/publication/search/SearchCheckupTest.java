package se.samverka.publication.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samverka.platform.health.Condition;

class SearchCheckupTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 9, 12);

    @Test
    void an_index_of_yesterday_is_well_and_an_older_one_to_be_looked_after() {
        assertThat(found(TODAY.minusDays(1))).isEqualTo(Condition.WELL);
        assertThat(found(TODAY.minusDays(2))).isEqualTo(Condition.WATCH);
    }

    @Test
    void an_index_that_was_never_made_is_told() {
        assertThat(SearchCheckup.finding(Optional.empty(), 0, TODAY).sentence())
                .isEqualTo("Sökregistret är inte gjort än.");
    }

    private static Condition found(LocalDate made) {
        return SearchCheckup.finding(Optional.of(made), 12, TODAY).condition();
    }
}
