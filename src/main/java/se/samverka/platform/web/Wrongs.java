package se.samverka.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import se.samverka.platform.once.AlreadySent;
import se.samverka.platform.once.EachFormOnce;
import se.samverka.platform.web.language.Language;
import se.samverka.platform.web.language.Phrase;

/** Says kindly what went wrong; a bug is logged under the number that the reader sees. */
@Controller
@ControllerAdvice
class Wrongs implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Wrongs.class);

    private final EachFormOnce once;

    Wrongs(EachFormOnce once) {
        this.once = once;
    }

    /** A double click is no mistake: the reader sees what the first click did. */
    @ExceptionHandler(AlreadySent.class)
    Answer alreadySent(HttpServletRequest request, AlreadySent sent) {
        var went = once.whereFirstWent(sent);
        return went.isPresent()
                ? new Answer.SeeOther(went.get())
                : wrong(request, 409, WrongPhrase.ALREADY_SENT_TITLE, WrongPhrase.ALREADY_SENT);
    }

    /** An address whose day, number or id is none leads nowhere. */
    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, TypeMismatchException.class})
    Page nothingHere(HttpServletRequest request) {
        return wrong(request, 404, WrongPhrase.NOT_FOUND_TITLE, WrongPhrase.NOT_FOUND);
    }

    @ExceptionHandler(TooMany.class)
    Page tooMany(HttpServletRequest request) {
        return wrong(request, 429, WrongPhrase.TOO_MANY_TITLE, WrongPhrase.TOO_MANY);
    }

    /** What was sent is not text at all, or a form that should bring a file does not. */
    @ExceptionHandler({InvalidParameterException.class, MultipartException.class})
    Page notUnderstood(HttpServletRequest request) {
        return plain(request, 400);
    }

    @ExceptionHandler(Exception.class)
    Page bug(HttpServletRequest request, Exception bug) {
        if (bug instanceof org.springframework.web.ErrorResponse known)
            return plain(request, known.getStatusCode().value());
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Felnummer {}", reference, bug);
        var words = Language.of(request).words();
        return new WrongPage(500, words.of(WrongPhrase.BUG_TITLE), words.of(WrongPhrase.BUG), reference);
    }

    @Access(Access.To.EVERYBODY)
    @RequestMapping("/error")
    Page error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code && code != 404 ? plain(request, code) : nothingHere(request);
    }

    private static Page plain(HttpServletRequest request, int status) {
        return switch (status) {
            case 403 -> wrong(request, status, WrongPhrase.FORBIDDEN_TITLE, WrongPhrase.FORBIDDEN);
            case 404 -> wrong(request, status, WrongPhrase.NOT_FOUND_TITLE, WrongPhrase.NOT_FOUND);
            case 405 -> wrong(request, status, WrongPhrase.NOT_SO_TITLE, WrongPhrase.NOT_SO);
            case 413 -> wrong(request, status, WrongPhrase.TOO_LARGE_TITLE, WrongPhrase.TOO_LARGE);
            default ->
                wrong(
                        request,
                        status < 400 ? 404 : status,
                        WrongPhrase.NOT_UNDERSTOOD_TITLE,
                        WrongPhrase.NOT_UNDERSTOOD);
        };
    }

    private static Page wrong(HttpServletRequest request, int status, Phrase title, Phrase sentence) {
        var words = Language.of(request).words();
        return new WrongPage(status, words.of(title), words.of(sentence), "");
    }
}
