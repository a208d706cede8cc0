package se.samverka.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import se.samverka.platform.audit.Denials;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.identity.WhoAsks;

/** Asks at every route who may use it; a route that does not say is closed. */
@Component
class Doorkeeper implements HandlerInterceptor {

    private final Rights rights;
    private final WhoAsks whoAsks;
    private final Denials denials;

    Doorkeeper(Rights rights, WhoAsks whoAsks, Denials denials) {
        this.rights = rights;
        this.denials = denials;
        this.whoAsks = whoAsks;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) return true;
        if (opens(handler, request)) return true;
        if (whoAsks.now().isSignedIn()) denied(request);
        if (whoAsks.now().isSignedIn() || !request.getMethod().equals("GET") || !isKept(handler)) throw new NotFound();
        response.setStatus(303);
        response.setHeader("Location", "/logga-in?till=" + encoded(request));
        return false;
    }

    /** Somebody who is signed in asked for what is not theirs; a stranger is only asked to sign in. */
    private void denied(HttpServletRequest request) {
        var route = request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var place = place(request);
        denials.denied(
                whoAsks.now(), "identity.denied", "route/" + route, place.isEmpty() ? Map.of() : Map.of("body", place));
    }

    private boolean opens(Object handler, HttpServletRequest request) {
        var access = accessTo(handler);
        if (access == null) return false;
        return switch (access.value()) {
            case EVERYBODY, LINK_HOLDERS -> true;
            case SIGNED_IN -> whoAsks.now().isSignedIn();
            case ADMINISTRATORS -> rights.isAdministrator(whoAsks.now());
            case ROLES -> rights.holdsAny(whoAsks.now(), Set.of(access.roles()), place(request));
        };
    }

    private static boolean isKept(Object handler) {
        return accessTo(handler) != null;
    }

    private static @Nullable Access accessTo(Object handler) {
        return handler instanceof HandlerMethod method ? method.getMethodAnnotation(Access.class) : null;
    }

    private static String place(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map && map.get("organ") instanceof String slug ? slug : "";
    }

    private static String encoded(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    }
}
