package se.samverka.platform.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hangs the page writer and the doorkeeper in Spring's machinery. */
@Configuration(proxyBeanMethods = false)
class WebHouse implements WebMvcConfigurer {

    private final PageWriter pages;
    private final Doorkeeper doorkeeper;
    private final ActorArgument actor;

    WebHouse(PageWriter pages, Doorkeeper doorkeeper, ActorArgument actor) {
        this.pages = pages;
        this.doorkeeper = doorkeeper;
        this.actor = actor;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(pages);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actor);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper);
    }
}
