package se.samverka.desk.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samverka.desk.KnowsLetters.Group;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.Mailings.Mailing;
import se.samverka.platform.mail.SentLetters;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Fact;

/** What is held until somebody says yes. */
@Controller
class MailingController {

    static final String MAILING = "/min/utskick/godkann/";

    private final SecondYes saying;
    private final SentLetters letters;

    MailingController(SecondYes saying, SentLetters letters) {
        this.saying = saying;
        this.letters = letters;
    }

    @Access(Access.To.SIGNED_IN)
    @GetMapping(MAILING + "{id}")
    Page mailing(@PathVariable UUID id, Actor reader) {
        return page(found(reader, id), reader);
    }

    @Access(Access.To.SIGNED_IN)
    @PostMapping(MAILING + "{id}")
    Answer approve(@PathVariable UUID id, Actor actor) {
        saying.approve(actor, found(actor, id));
        return new Answer.SeeOther(MAILING + id);
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/min/utskick/{id}/slapp")
    Answer release(@PathVariable UUID id, Actor actor) {
        if (!saying.release(actor, new LetterId(id))) throw new NotFound();
        return new Answer.SeeOther("/min/utskick/" + id);
    }

    private Mailing found(Actor reader, UUID id) {
        return saying.find(reader, id).orElseThrow(NotFound::new);
    }

    private MailingPage page(Mailing mailing, Actor reader) {
        var first = letters.find(mailing.letters().getFirst().letter()).orElseThrow(NotFound::new);
        return new MailingPage(
                mailing.letters().size(),
                facts(mailing),
                first.line().subject(),
                first.text(),
                saying.mayApprove(reader, mailing) ? MAILING + mailing.id() : "",
                mailing.approved()
                        ? "Utskicket är godkänt, och mejlen skickas."
                        : "Du skickade utskicket, så någon annan behöver godkänna det.");
    }

    private List<Fact> facts(Mailing mailing) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Antal mejl", Integer.toString(mailing.letters().size())));
        facts.add(Fact.of(
                "Grupper",
                saying.groupsOf(mailing).stream().map(Group::name).sorted().collect(Collectors.joining(", "))));
        facts.add(Fact.of("Avsändare", saying.sender(mailing)));
        facts.add(Fact.of("Lades i utskick", Swedish.moment(mailing.laidAt())));
        return facts;
    }
}
