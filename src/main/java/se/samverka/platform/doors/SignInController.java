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
    @GetMapping("/logga-in")
    Answer form(Actor actor, @RequestParam(defaultValue = "/min") String till) {
        return actor.isSignedIn()
                ? new Answer.SeeOther(SignsIn.ownAddress(till))
                : new SignInPage("", till, "", provider(), false, false);
    }

    @Access(Access.To.EVERYBODY)
    @PostMapping("/logga-in")
    Answer ask(
            @RequestParam(defaultValue = "") String epost,
            @RequestParam(defaultValue = "/min") String till,
            HttpServletRequest request) {
        var email = epost.strip();
        if (!email.matches("[^@\\s]+@[^@\\s]+"))
            return new SignInPage(
                    email,
                    till,
                    "Skriv din e-postadress, till exempel namn@kommunen.example.",
                    provider(),
                    false,
                    false);
        asking.ask(email, till, Network.of(request));
        return new SignInPage(email, till, "", "", true, trial.isOn());
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
