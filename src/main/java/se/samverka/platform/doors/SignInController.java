package se.samverka.platform.doors;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.mail.Trial;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.language.Language;

@Controller
class SignInController {

    private final AskForLink asking;
    private final SignsIn signsIn;
    private final Trial trial;
    private final Settings settings;

    SignInController(AskForLink asking, SignsIn signsIn, Trial trial, Settings settings) {
        this.asking = asking;
        this.signsIn = signsIn;
        this.trial = trial;
        this.settings = settings;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping({SignInPage.ADDRESS, "/en" + SignInPage.ADDRESS})
    Answer form(Actor actor, @RequestParam(defaultValue = "/min") String till, HttpServletRequest request) {
        return actor.isSignedIn()
                ? new Answer.SeeOther(SignsIn.ownAddress(till))
                : new SignInPage(Language.of(request), "", till, "", provider(), false, false);
    }

    @Access(Access.To.EVERYBODY)
    @PostMapping({SignInPage.ADDRESS, "/en" + SignInPage.ADDRESS})
    Answer ask(
            @RequestParam(defaultValue = "") String epost,
            @RequestParam(defaultValue = "/min") String till,
            HttpServletRequest request) {
        var language = Language.of(request);
        var email = epost.strip();
        if (!email.matches("[^@\\s]+@[^@\\s]+"))
            return new SignInPage(
                    language, email, till, language.words().of(SignInPhrase.EMAIL_WRONG), provider(), false, false);
        asking.ask(email, till, Network.of(request), language);
        return new SignInPage(language, email, till, "", "", true, trial.isOn());
    }

    @Access(Access.To.EVERYBODY)
    @PostMapping("/logga-ut")
    Answer out() {
        signsIn.out();
        return new Answer.SeeOther("/");
    }

    private String provider() {
        return settings.oidcIssuer() == null ? "" : settings.oidcName();
    }
}
