package se.samverka.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.WhoAsks;

/** Gives a handler the one who asks, as an argument. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {

    private final WhoAsks whoAsks;

    ActorArgument(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return whoAsks.now();
    }
}
