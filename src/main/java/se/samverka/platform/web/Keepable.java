package se.samverka.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whatever is written in a form can be kept: NUL, which PostgreSQL has no place for in text, is left out before anybody
 * reads it. Nothing is lost by it, for it shows as nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 90)
class Keepable extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithoutNul(request), response);
    }

    private static final class WithoutNul extends HttpServletRequestWrapper {

        WithoutNul(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : tidy(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : tidy(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var tidied = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> tidied.put(name, tidy(values)));
            return tidied;
        }

        private static String[] tidy(String[] values) {
            return Stream.of(values).map(WithoutNul::tidy).toArray(String[]::new);
        }

        private static String tidy(String value) {
            return value.replace("\0", "");
        }
    }
}
