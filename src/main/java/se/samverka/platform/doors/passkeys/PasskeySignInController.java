package se.samverka.platform.doors.passkeys;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.platform.audit.Denials;
import se.samverka.platform.doors.SignsIn;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;

/** Signs in whoever has a passkey. */
@Controller
class PasskeySignInController {

    private final Passkeys passkeys;
    private final SignsIn signsIn;
    private final Denials denials;

    PasskeySignInController(Passkeys passkeys, SignsIn signsIn, Denials denials) {
        this.passkeys = passkeys;
        this.signsIn = signsIn;
        this.denials = denials;
    }

    @Access(Access.To.EVERYBODY)
    @PostMapping("/logga-in/nyckel/fraga")
    void ask(HttpServletResponse response) throws IOException {
        PasskeyJson.write(passkeys.askForOne(), response);
    }

    @Access(Access.To.EVERYBODY)
    @PostMapping("/logga-in/nyckel")
    Answer signIn(
            @RequestParam(defaultValue = "") String fraga,
            @RequestParam(defaultValue = "") String svar,
            @RequestParam(defaultValue = "/min") String till) {
        var person = passkeys.whose(fraga, svar);
        if (person.isEmpty()) {
            denials.denied(Actor.VISITOR, "identity.passkey-refused", "route/POST /logga-in/nyckel", Map.of());
            return new UnknownPasskeyPage();
        }
        signsIn.in(person.get(), "passkey");
        return new Answer.SeeOther(SignsIn.ownAddress(till));
    }
}
