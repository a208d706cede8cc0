package se.samverka.rounds.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.county.Organisation;
import se.samverka.people.People;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.identity.SignedLinks.Link;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.rounds.Ask;
import se.samverka.rounds.Askers;
import se.samverka.rounds.AsksOrganisations.Words;
import se.samverka.rounds.LinksToAsks;
import se.samverka.rounds.Reply;
import se.samverka.rounds.Round;

/** The letters of a round. All go to the organisation's registered address, and nowhere else. */
@Component
class AskLetters {

    private final Askers askers;
    private final SignedLinks links;
    private final People people;
    private final Settings settings;
    private final CountyClock clock;

    AskLetters(Askers askers, SignedLinks links, People people, Settings settings, CountyClock clock) {
        this.askers = askers;
        this.links = links;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    Letter ask(Round round, Ask ask, Organisation to) {
        var words = askers.of(round).letter(round, ask, to);
        return letter(
                round,
                to,
                "ask",
                ask.id().value() + "/1",
                words.subject(),
                blocks(round, ask, words, null),
                words.attachments());
    }

    Letter reminder(Round round, Ask ask, Organisation to) {
        var words = askers.of(round).letter(round, ask, to);
        var reminder = "Vi har inte fått ert svar än. Har ni redan skickat det behöver ni inte göra något.";
        return letter(
                round,
                to,
                "ask-reminder",
                ask.id().value() + "/reminder",
                "Påminnelse: " + words.subject(),
                blocks(round, ask, words, reminder),
                words.attachments());
    }

    private List<Block> blocks(Round round, Ask ask, Words words, @Nullable String first) {
        var blocks = new ArrayList<Block>();
        if (first != null) blocks.add(new Block.Paragraph(first));
        blocks.addAll(words.before());
        blocks.add(new Block.Button(words.button(), link(round, ask)));
        blocks.addAll(words.after());
        return blocks;
    }

    Letter receipt(Round round, Ask ask, Organisation to, Reply reply) {
        var blocks = List.<Block>of(
                new Block.Paragraph(
                        "Tack, ert svar har kommit in %s. Kvittot ligger i det här mejlet: spara det i ert diarium."
                                .formatted(Swedish.moment(reply.at()))),
                new Block.Paragraph(
                        "Vill ni ändra något öppnar ni länken i vårt första mejl. Därifrån kan ni få en ny länk skickad till den här adressen."));
        return letter(
                round,
                to,
                "ask-receipt",
                ask.id().value() + "/receipt/" + reply.version(),
                "Kvitto: " + round.title(),
                blocks,
                List.of(new Letter.Attachment(
                        "rounds/receipt", ask.id().value() + "/" + reply.version(), "Kvitto.pdf")));
    }

    /** A second one within ten minutes is the first again, so that nobody fills the mailbox by pressing. */
    Letter newLink(Round round, Ask ask, Organisation to) {
        var blocks = List.<Block>of(
                new Block.Paragraph("Här är den nya länken till ert svar: %s.".formatted(round.title())),
                new Block.Button("Öppna svaret", link(round, ask)),
                new Block.Paragraph("Har ingen hos er bett om den kan ni slänga mejlet. Ert svar är oförändrat."));
        return letter(
                round,
                to,
                "ask-link",
                ask.id().value() + "/link/" + clock.instant().getEpochSecond() / 600,
                "Ny länk: " + round.title(),
                blocks,
                List.of());
    }

    private Letter letter(
            Round round,
            Organisation to,
            String kind,
            String key,
            String subject,
            List<Block> blocks,
            List<Letter.Attachment> attachments) {
        var opener = people.person(round.openedBy());
        return new Letter(
                "ask/" + key,
                kind,
                kind.equals("ask") || kind.equals("ask-reminder")
                        ? Letter.Urgency.IN_DAYTIME
                        : Letter.Urgency.AT_ANY_HOUR,
                new Letter.Recipient(null, to.name(), Objects.requireNonNull(to.email())),
                null,
                opener.email() == null ? null : new Letter.Address(opener.name(), opener.email()),
                subject,
                blocks,
                "Ni får mejlet för att det här är %s adress för sådant som ska registreras."
                        .formatted(genitive(to.name())),
                null,
                attachments,
                round.subject() + "/" + to.key(),
                null);
    }

    private String link(Round round, Ask ask) {
        var link = new Link(
                LinksToAsks.PURPOSE,
                null,
                LinksToAsks.subject(ask.id(), ask.version() + 1),
                RoundRules.linkExpires(round.wishedBy(), clock.instant()),
                false);
        return settings.at("/s/" + links.issue(link));
    }

    private static String genitive(String name) {
        return name.endsWith("s") ? name : name + "s";
    }
}
