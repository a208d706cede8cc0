package se.samverka.bodies.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.samverka.bodies.Bodies;

/** A renamed body's old addresses, and all below them, lead to the new ones for good (308). */
@Configuration(proxyBeanMethods = false)
class FormerAddresses implements WebMvcConfigurer, HandlerInterceptor {

    private static final Pattern OF_BODY = Pattern.compile("((?:/data/v1|/en)?/organ/)([^/]+)(.*)");

    private final Bodies bodies;

    FormerAddresses(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/organ/**", "/en/organ/**", "/data/v1/organ/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Matcher address = OF_BODY.matcher(request.getRequestURI());
        if (!address.matches()) return true;
        var current = bodies.currentSlug(address.group(2));
        current.ifPresent(slug -> go(response, address.group(1) + slug + address.group(3), request.getQueryString()));
        return current.isEmpty();
    }

    private static void go(HttpServletResponse response, String path, @Nullable String query) {
        response.setStatus(308);
        response.setHeader("Location", query == null ? path : path + "?" + query);
    }
}
