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
    Answer alreadySent(AlreadySent sent) {
        var went = once.whereFirstWent(sent);
        return went.isPresent()
                ? new Answer.SeeOther(went.get())
                : new WrongPage(
                        409,
                        "Formuläret är redan skickat",
                        "Det kom två gånger. Gå tillbaka och läs om sidan, så ser du vad som är sparat.",
                        "");
    }

    /** An address whose day, number or id is none leads nowhere. */
    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, TypeMismatchException.class})
    Page nothingHere() {
        return new WrongPage(
                404,
                "Sidan finns inte",
                "Adressen kan vara felskriven, eller så behöver du logga in för att se sidan. Sök eller börja om från startsidan.",
                "");
    }

    @ExceptionHandler(TooMany.class)
    Page tooMany() {
        return new WrongPage(
                429,
                "Vänta en stund",
                "Många länkar som inte gäller har öppnats från ditt nätverk. Öppna det senaste mejlet, för en länk som gäller fungerar som vanligt. Försök annars igen om en timme.",
                "");
    }

    /** What was sent is not text at all, or a form that should bring a file does not. */
    @ExceptionHandler({InvalidParameterException.class, MultipartException.class})
    Page notUnderstood() {
        return plain(400);
    }

    @ExceptionHandler(Exception.class)
    Page bug(Exception bug) {
        if (bug instanceof org.springframework.web.ErrorResponse known)
            return plain(known.getStatusCode().value());
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Felnummer {}", reference, bug);
        return new WrongPage(
                500,
                "Något gick fel hos oss",
                "Det du skrev är inte sparat. Gå tillbaka och försök igen om en stund. Hör av dig med felnumret om det händer igen.",
                reference);
    }

    @Access(Access.To.EVERYBODY)
    @RequestMapping("/error")
    Page error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code && code != 404 ? plain(code) : nothingHere();
    }

    private Page plain(int status) {
        return switch (status) {
            case 403 ->
                new WrongPage(
                        403,
                        "Formuläret kunde inte tas emot",
                        "Det skickades från en annan webbplats än den här. Öppna sidan på nytt och försök igen.",
                        "");
            case 404 -> nothingHere();
            case 405 ->
                new WrongPage(405, "Det går inte att göra så här", "Gå tillbaka och använd knappen på sidan.", "");
            case 413 -> new WrongPage(413, "Filen är för stor", "Dela upp den eller spara den i mindre format.", "");
            default ->
                new WrongPage(
                        status < 400 ? 404 : status,
                        "Vi förstod inte frågan",
                        "Något i adressen eller formuläret var fel. Gå tillbaka och försök igen.",
                        "");
        };
    }
}
