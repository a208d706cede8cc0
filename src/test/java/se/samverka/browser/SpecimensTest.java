package se.samverka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samverka.cast.SamverkaTest;

/** Every part in all its states: what is right here is right wherever the part is used. */
@SamverkaTest
class SpecimensTest {

    private static final String SPECIMENS = "/_specimens";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void anybody_can_read_every_part_on_any_screen(Screen screen) {
        try (Reader reader = Reader.at(screen, port)) {
            assertThat(reader.open(SPECIMENS).status()).isEqualTo(200);
            assertThat(reader.faults()).isEmpty();
            assertThat(reader.cookies()).isEmpty();
        }
    }

    @Test
    void the_menu_opens_on_a_phone_without_any_script() {
        try (Reader reader = Reader.at(Screen.PHONE_LIGHT, port)) {
            var page = reader.open(SPECIMENS).page();
            assertThat(page.locator("script").count()).isZero();
            assertThat(page.locator(".nav").isVisible()).isFalse();
            page.locator(".menu summary").tap();
            assertThat(page.locator(".nav").isVisible()).isTrue();
            assertThat(page.locator(".search input").isVisible()).isTrue();
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void on_a_phone_a_list_stands_where_the_picture_would_be_too_small() {
        try (Reader reader = Reader.at(Screen.PHONE_LIGHT, port)) {
            var page = reader.open(SPECIMENS).page();
            assertThat(page.locator("svg.sketch").isVisible()).isFalse();
            assertThat(page.locator("svg.strip").isVisible()).isFalse();
            assertThat(page.locator(".instead").first().isVisible()).isTrue();
        }
        try (Reader reader = Reader.at(Screen.WIDE_LIGHT, port)) {
            var page = reader.open(SPECIMENS).page();
            assertThat(page.locator("svg.sketch").isVisible()).isTrue();
            assertThat(page.locator(".instead").first().isVisible()).isFalse();
            page.locator(".as-list summary").first().click();
            assertThat(page.locator(".instead").first().isVisible()).isTrue();
        }
    }

    /** The boxes are measured with a table of our own; the browser has the last word. */
    @Test
    void what_is_written_in_a_box_of_the_sketch_stays_within_it() {
        try (Reader reader = Reader.at(Screen.WIDE_LIGHT, port)) {
            assertThat(reader.open(SPECIMENS).page().evaluate("""
                    () => [...document.querySelectorAll('.sketch .box')].flatMap(box => {
                      const frame = box.querySelector('rect').getBBox();
                      return [...box.querySelectorAll('text')]
                        .filter(text => text.getBBox().x + text.getBBox().width > frame.x + frame.width)
                        .map(text => text.textContent);
                    }).join()""")).isEqualTo("");
        }
    }

    @Test
    void all_that_can_be_touched_on_a_phone_is_large_enough() {
        try (Reader reader = Reader.at(Screen.PHONE_LIGHT, port)) {
            assertThat(reader.open(SPECIMENS).page().evaluate("""
                    () => [...document.querySelectorAll('.button, .mover, input:not([type=checkbox], [type=radio]), select, .nav a, .menu summary')]
                      .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
                      .map(e => e.outerHTML.slice(0, 80) + ' ' + e.getBoundingClientRect().height).join('\\n')""")).isEqualTo("");
        }
    }

    @Test
    void the_ring_of_focus_is_seen_in_two_colours() {
        try (Reader reader = Reader.at(Screen.WIDE_DARK, port)) {
            var page = reader.open(SPECIMENS).page();
            page.locator(".panel a").first().focus();
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Tab");
            assertThat(
                            page.evaluate(
                                    "() => { const s = getComputedStyle(document.activeElement); return s.outlineWidth + s.outlineStyle + s.boxShadow }"))
                    .asString()
                    .startsWith("3pxsolid")
                    .contains("rgb(255, 207, 51)");
        }
    }

    @Test
    void in_forced_colours_the_tags_keep_their_shapes() {
        try (Reader reader = Reader.at(Screen.WIDE_LIGHT, port)) {
            var page = reader.open(SPECIMENS).page();
            page.emulateMedia(
                    new com.microsoft.playwright.Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertThat(page.evaluate(
                            "() => getComputedStyle(document.querySelector('.tag.good'), '::before').backgroundColor"))
                    .asString()
                    .isNotEqualTo("rgba(0, 0, 0, 0)")
                    .isNotEqualTo(
                            page.evaluate("() => getComputedStyle(document.querySelector('.tag.good')).backgroundColor")
                                    .toString());
        }
    }

    @Test
    void on_paper_only_what_is_read_remains() {
        try (Reader reader = Reader.at(Screen.WIDE_DARK, port)) {
            var page = reader.open(SPECIMENS).page();
            page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".search").isVisible()).isFalse();
            assertThat(page.locator(".nav").isVisible()).isFalse();
            assertThat(page.locator("main .button").first().isVisible()).isFalse();
            assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(page.evaluate("() => getComputedStyle(document.body).fontSize"))
                    .asString()
                    .startsWith("14.6"); // 11 pt
        }
    }
}
