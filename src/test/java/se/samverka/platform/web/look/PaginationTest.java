package se.samverka.platform.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginationTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, [1]",
        "1, 3, [1] 2 3",
        "4, 9, 1 2 3 [4] 5 … 9",
        "5, 9, 1 … 4 [5] 6 … 9",
        "9, 9, 1 … 8 [9]",
        "500, 1000, 1 … 499 [500] 501 … 1000"
    })
    void it_shows_the_ends_and_the_nearest(int here, int pages, String shown) {
        assertThat(words(page(here, pages))).isEqualTo(shown);
    }

    @Test
    void one_page_needs_no_way_through() {
        assertThat(page(1, 1).isNeeded()).isFalse();
        assertThat(page(1, 2).isNeeded()).isTrue();
    }

    @Test
    void nothing_is_before_the_first_or_after_the_last() {
        assertThat(page(1, 2).previous()).isNull();
        assertThat(page(1, 2).next()).isEqualTo("?sida=2");
        assertThat(page(2, 2).next()).isNull();
    }

    private static Pagination page(int here, int pages) {
        return Pagination.of(here, pages, number -> "?sida=" + number);
    }

    private static String words(Pagination pagination) {
        return pagination.leaves().stream()
                .map(leaf -> leaf.isGap() ? "…" : leaf.here() ? "[" + leaf.number() + "]" : "" + leaf.number())
                .collect(Collectors.joining(" "));
    }
}
