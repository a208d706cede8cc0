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
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.web.language.ChromePhrase;
import se.samverka.platform.web.language.Language;

/** Every page that a visitor can reach from the front page. */
@SamverkaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPublicPageTest {

    @LocalServerPort
    private int port;

    private Walk.Found found = new Walk.Found(Map.of(), List.of());

    @BeforeAll
    void walk() {
        try (Reader reader = Reader.at(Screen.WIDE_LIGHT, port)) {
            found = Walk.from("/", reader, 3);
        }
    }

    @Test
    void every_link_leads_to_a_page() {
        assertThat(found.broken()).isEmpty();
        assertThat(found.pages()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @EnumSource
    void anybody_can_read_it_on_any_screen(Screen screen) {
        try (Reader reader = Reader.at(screen, port)) {
            assertThat(found.pages())
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(reader.open(page).faults()).isEmpty());
        }
    }

    @Test
    void no_cookie_is_kept_before_signing_in() {
        try (Reader reader = Reader.at(Screen.PHONE_LIGHT, port)) {
            found.pages().forEach(reader::open);
            assertThat(reader.cookies()).isEmpty();
        }
    }

    @Test
    void the_keyboard_comes_to_the_skip_link_first_and_it_leads_to_the_content() {
        try (Reader reader = Reader.at(Screen.WIDE_LIGHT, port)) {
            for (String page : found.pages()) {
                var skip = Language.of(page).words().of(ChromePhrase.SKIP);
                assertThat(reader.open(page).focusedAfterTabs(1)).as(page).isEqualTo(skip);
                reader.page().keyboard().press("Enter");
                assertThat(reader.page().evaluate("() => document.activeElement.id"))
                        .isEqualTo("main");
            }
        }
    }
}
