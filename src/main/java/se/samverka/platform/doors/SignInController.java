package se.samverka.platform.doors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;

@Controller
class SignInController {

    private final SignInByLink byLink;
    private final SignsIn signsIn;

    SignInController(SignInByLink byLink, SignsIn signsIn) {
        this.byLink = byLink;
        this.signsIn = signsIn;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/logga-in")
    Answer form(Actor actor, @RequestParam(defaultValue = "/min") String till) {
        return actor.isSignedIn()
                ? new Answer.SeeOther(SignInByLink.ownAddress(till))
                : new SignInPage("", till, "", false);
    }

    @Access(Access.To.EVERYBODY)
    @PostMapping("/logga-in")
    Answer ask(@RequestParam(defaultValue = "") String epost, @RequestParam(defaultValue = "/min") String till) {
        var email = epost.strip();
        if (!email.matches("[^@\\s]+@[^@\\s]+"))
            return new SignInPage(email, till, "Skriv din e-postadress, till exempel namn@kommunen.example.", false);
        byLink.ask(email, till);
        return new SignInPage(email, till, "", true);
    }

    @Access(Access.To.EVERYBODY)
    @PostMapping("/logga-ut")
    Answer out() {
        signsIn.out();
        return new Answer.SeeOther("/");
    }
}
