package se.samverka.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.WhoAsks;
import se.samverka.platform.once.EachFormOnce;
import se.samverka.platform.web.language.Language;

/** Writes what a handler answered. */
@Component
class PageWriter implements HandlerMethodReturnValueHandler {

    private final Templates templates;
    private final Frames frames;
    private final WhoAsks whoAsks;
    private final EachFormOnce once;

    PageWriter(Templates templates, Frames frames, WhoAsks whoAsks, EachFormOnce once) {
        this.templates = templates;
        this.frames = frames;
        this.whoAsks = whoAsks;
        this.once = once;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        write((Answer) Objects.requireNonNull(answer), request, response);
    }

    void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (answer) {
            case Page page -> write(page, request, response);
            case Answer.SeeOther seeOther -> {
                once.answered(request, seeOther.location());
                go(response, 303, seeOther.location());
            }
            case Answer.Moved moved -> go(response, 308, moved.location());
            default -> throw new IllegalStateException("No way to write " + answer.getClass());
        }
    }

    private void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        once.shownAgain(request);
        var frame = frame(request);
        var output = templates.write(page, frame);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", frame.language().tag());
        if (isForAnybody(page, frame, request) && isKnown(output.toByteArray(), request, response)) return;
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    /** A page behind a signed link is its holder's, though nobody has signed in. */
    private static boolean isForAnybody(Page page, Frame frame, HttpServletRequest request) {
        return !frame.signedIn()
                && page.status() == 200
                && request.getMethod().equals("GET")
                && !frame.path().startsWith(frame.language().at("/s/"));
    }

    /** Whether the reader has the page already, as it still is (RFC 9110, 13.1.2); then 304 is all that is said. */
    private static boolean isKnown(byte[] written, HttpServletRequest request, HttpServletResponse response) {
        // A strong name would keep the server from packing the page.
        var tag = "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(written));
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        response.addHeader("Vary", "Cookie");
        if (!tag.equals(request.getHeader("If-None-Match"))) return false;
        response.setStatus(304);
        return true;
    }

    private Frame frame(HttpServletRequest request) {
        Actor actor = whoAsks.now();
        var holder = new Frame[1];
        holder[0] = frames.frame(
                Language.of(request), request.getRequestURI(), actor, section -> templates.drawing(section, holder[0]));
        return holder[0];
    }

    private static void go(HttpServletResponse response, int status, String location) {
        response.setStatus(status);
        response.setHeader("Location", location);
    }
}
