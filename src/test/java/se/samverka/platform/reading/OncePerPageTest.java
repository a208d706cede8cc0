package se.samverka.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OncePerPageTest {

    private record HowMany(String what) {}

    private final OncePerPage once = new OncePerPage();
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void the_page_is_read() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void a_page_asks_each_question_once() {
        open("GET");
        assertThat(ask("seats")).isEqualTo(1);
        assertThat(ask("seats")).isEqualTo(1);
        assertThat(ask("papers")).isEqualTo(2);
    }

    @Test
    void the_next_page_asks_anew() {
        open("GET");
        ask("seats");
        open("GET");
        assertThat(ask("seats")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "DELETE", "PUT"})
    void who_acts_sees_each_change_at_once(String method) {
        open(method);
        ask("seats");
        assertThat(ask("seats")).isEqualTo(2);
    }

    @Test
    void outside_a_page_it_always_asks() {
        ask("seats");
        assertThat(ask("seats")).isEqualTo(2);
    }

    private int ask(String what) {
        return once.get(new HowMany(what), Integer.class, asked::incrementAndGet);
    }

    private static void open(String method) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(method, "/organ/aldre")));
    }
}
