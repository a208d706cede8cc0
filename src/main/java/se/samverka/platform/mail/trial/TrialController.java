package se.samverka.platform.mail.trial;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.mail.Trial;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.Page;

/** What the trial is, and the way out of it and back. */
@Controller
class TrialController {

    static final String TRIAL = "/admin/provlage";

    private final Trial trial;

    TrialController(Trial trial) {
        this.trial = trial;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(TRIAL)
    Page trial() {
        return trial.find().map(TrialPage::on).orElseGet(TrialPage::off);
    }

    /** A step of its own, for what it does cannot be undone: letters that have left have left. */
    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(TRIAL + "/avsluta")
    Answer ending() {
        return trial.find().<Answer>map(EndTrialPage::of).orElseGet(() -> new Answer.SeeOther(TRIAL));
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(TRIAL + "/avsluta")
    Answer end(Actor actor) {
        trial.end(actor);
        return new Answer.SeeOther(TRIAL);
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(TRIAL + "/borja")
    Answer begin(Actor actor) {
        trial.begin(actor);
        return new Answer.SeeOther(TRIAL);
    }
}
