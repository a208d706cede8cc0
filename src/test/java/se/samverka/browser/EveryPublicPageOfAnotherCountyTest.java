package se.samverka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.samverka.cast.StoryTest;

/** A county with twenty seats, long names and no deputies, as a visitor meets it. */
@StoryTest("2013-09-12T18:00")
@TestPropertySource(properties = "samverka.county=varmland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPublicPageOfAnotherCountyTest {

    @LocalServerPort
    private int port;

    private Walk.Found found = new Walk.Found(Map.of(), List.of());

    @BeforeAll
    void walk() {
        try (Reader reader = Reader.at(Screen.WIDE_LIGHT, port)) {
            found = Walk.from("/", reader, 1);
        }
    }

    @Test
    void every_link_leads_to_a_page() {
        assertThat(found.broken()).isEmpty();
        assertThat(found.pages()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void anybody_can_read_it_on_any_screen(Screen screen) {
        try (Reader reader = Reader.at(screen, port)) {
            assertThat(found.pages())
                    .allSatisfy(page -> assertThat(reader.open(page).faults()).isEmpty());
        }
    }
}
