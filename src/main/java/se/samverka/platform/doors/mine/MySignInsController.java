package se.samverka.platform.doors.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.platform.doors.passkeys.PasskeyJson;
import se.samverka.platform.doors.passkeys.Passkeys;
import se.samverka.platform.doors.signins.SignIns;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;

/** What somebody does with one's own ways in. */
@Controller
class MySignInsController {

    static final String MINE = "/min/inloggning";

    private final SignIns signIns;
    private final Passkeys passkeys;
    private final MySignInsPages pages;

    MySignInsController(SignIns signIns, Passkeys passkeys, MySignInsPages pages) {
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.pages = pages;
    }

    @Access(Access.To.SIGNED_IN)
    @GetMapping(MINE)
    Page mine(Actor reader, HttpServletRequest asking) {
        return pages.page(person(reader), asking, null, List.of());
    }

    @Access(Access.To.SIGNED_IN)
    @PostMapping(MINE + "/{key}/avsluta")
    Answer end(@PathVariable String key, Actor actor) {
        signIns.end(actor, person(actor), key);
        return new Answer.SeeOther(MINE);
    }

    @Access(Access.To.SIGNED_IN)
    @PostMapping(MINE + "/andra")
    Answer endOthers(Actor actor, HttpServletRequest asking) {
        signIns.endOthers(actor, person(actor), asking);
        return new Answer.SeeOther(MINE);
    }

    @Access(Access.To.SIGNED_IN)
    @PostMapping(MINE + "/nyckel/fraga")
    void askForPasskey(Actor actor, HttpServletResponse response) throws IOException {
        PasskeyJson.write(passkeys.askForNew(person(actor)), response);
    }

    @Access(Access.To.SIGNED_IN)
    @PostMapping(MINE + "/nyckel")
    Answer addPasskey(
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String fraga,
            @RequestParam(defaultValue = "") String svar,
            Actor actor,
            HttpServletRequest asking) {
        var problems = add(actor, namn.strip(), fraga, svar);
        return problems.isEmpty() ? new Answer.SeeOther(MINE) : pages.page(person(actor), asking, namn, problems);
    }

    @Access(Access.To.SIGNED_IN)
    @PostMapping(MINE + "/nyckel/{key}/ta-bort")
    Answer removePasskey(@PathVariable String key, Actor actor) {
        passkeys.remove(actor, person(actor), key);
        return new Answer.SeeOther(MINE);
    }

    private List<Problem> add(Actor actor, String label, String token, String answer) {
        if (label.isEmpty())
            return List.of(new Problem("namn", "Skriv vad nyckeln ska heta, till exempel Min telefon."));
        if (label.length() > MySignInsPages.LONGEST_LABEL)
            return List.of(new Problem(
                    "namn", "Skriv ett kortare namn, högst %d tecken.".formatted(MySignInsPages.LONGEST_LABEL)));
        return passkeys.add(actor, person(actor), label, token, answer)
                ? List.of()
                : List.of(new Problem("namn", "Det blev ingen nyckel. Tryck på Lägg till en nyckel igen."));
    }

    private static PersonId person(Actor reader) {
        return reader.personId().orElseThrow(NotFound::new);
    }
}
