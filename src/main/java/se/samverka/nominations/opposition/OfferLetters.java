package se.samverka.nominations.opposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.Place;
import se.samverka.people.People;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.identity.SignedLinks.Link;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Block;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** Asks the leading party's group leader to see to it. */
@Component
class OfferLetters {

    private static final int GRACE_DAYS = 90;

    private final SignedLinks links;
    private final People people;
    private final Settings settings;
    private final CountyClock clock;

    OfferLetters(SignedLinks links, People people, Settings settings, CountyClock clock) {
        this.links = links;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    Letter offer(Nomination nomination, Offer offer, List<Place> places) {
        var leader = people.person(offer.leader());
        var opener = people.person(nomination.round().openedBy());
        return new Letter(
                "offer/%s/%d"
                        .formatted(
                                nomination.round().id().value(),
                                offer.offeredAt().getEpochSecond()),
                "offer",
                Letter.Urgency.IN_DAYTIME,
                new Letter.Recipient(leader.id(), leader.fullName(), Objects.requireNonNull(leader.email())),
                null,
                opener.email() == null ? null : new Letter.Address(opener.name(), opener.email()),
                "Oppositionens plats: " + nomination.round().title(),
                blocks(nomination, offer, places),
                "Du får mejlet för att ditt parti är störst av dem som inte styr.",
                null,
                List.of(),
                offer.subject(),
                null);
    }

    private List<Block> blocks(Nomination nomination, Offer offer, List<Place> places) {
        var groups = places.stream().map(Place::body).distinct().toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                "Oppositionen erbjuds en plats i %s från och med %s. Ditt parti är det ledande oppositionspartiet och ser till att partierna förhandlar om den."
                        .formatted(Swedish.count(groups.size(), "grupp", "grupper"), Swedish.day(nomination.from()))));
        blocks.add(new Block.Button("Berätta vad ni har kommit fram till", link(offer)));
        blocks.add(new Block.Points(groups.stream().map(body -> body.name()).toList(), false));
        blocks.add(
                new Block.Paragraph(
                        "Skriv vilka partier ni har talat med och vem ni föreslår, eller att ni avstår. Du behöver inte logga in. Kommunerna utser den ni föreslår."));
        return blocks;
    }

    private String link(Offer offer) {
        var expires = clock.today()
                .plusDays(GRACE_DAYS)
                .atStartOfDay(CountyClock.STOCKHOLM)
                .toInstant();
        return settings.at(
                "/s/" + links.issue(new Link(OfferByLink.PURPOSE, offer.leader(), offer.subject(), expires, false)));
    }
}
