package se.samverka.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.samverka.platform.audit.Denials;
import se.samverka.platform.identity.WhoAsks;

/**
 * Acts are taken only from our own pages.
 *
 * <p>The browser says where a form was sent from: Sec-Fetch-Site (W3C Fetch Metadata), or Origin (RFC 6454) in older
 * ones. This needs no cookie, so it also guards the pages behind signed links. An act that says neither is refused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class SameOrigin extends OncePerRequestFilter {

    private static final Pattern FIRST_WORD = Pattern.compile("/[a-z_-]{1,30}(?=/|$)");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Denials denials;
    private final WhoAsks whoAsks;

    SameOrigin(Denials denials, WhoAsks whoAsks) {
        this.denials = denials;
        this.whoAsks = whoAsks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || isOurs(request)) chain.doFilter(request, response);
        else {
            denials.denied(whoAsks.of(request), "identity.wrong-origin", "route/POST " + place(request), Map.of());
            response.sendError(403);
        }
    }

    /** The address's first word; what follows may be a secret, and is without number. */
    private static String place(HttpServletRequest request) {
        var first = FIRST_WORD.matcher(request.getRequestURI());
        return first.lookingAt() ? first.group() : "/";
    }

    static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null ? site.equals("same-origin") : hasOwnOrigin(request);
    }

    private static boolean hasOwnOrigin(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        var host = request.getHeader("Host");
        return origin != null && host != null && host.equals(authority(origin));
    }

    private static String authority(String origin) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
