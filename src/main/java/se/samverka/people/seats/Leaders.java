package se.samverka.people.seats;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Standing;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.appointing.AppointForm;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.language.Words;
import se.samverka.platform.web.look.Fact;

/** Chair, vice chair, support or convener, as the public reads them; a vacancy is said, never hidden. */
@Component
class Leaders {

    private static final Set<Charge> WITH_WORK_CONTACT = Set.of(Charge.SUPPORT, Charge.CONVENER, Charge.COORDINATOR);

    private final People people;
    private final Bodies bodies;
    private final CountyClock clock;

    Leaders(People people, Bodies bodies, CountyClock clock) {
        this.people = people;
        this.bodies = bodies;
        this.clock = clock;
    }

    List<SeatsPage.Leader> of(Body body) {
        return charges(body).stream().flatMap(c -> leaders(body, c).stream()).toList();
    }

    /** In brief, for anybody: who leads and who supports, and how to reach those who support. */
    List<Fact> inBrief(Body body, Words words) {
        return charges(body).stream()
                .flatMap(charge -> inBrief(body, charge, words))
                .toList();
    }

    private Stream<Fact> inBrief(Body body, Charge charge, Words words) {
        var term = Swedish.capital(words.of(charge));
        var held = people.list(body.id(), charge, body.shownOn(clock.today()));
        return held.isEmpty()
                ? Stream.of(Fact.of(term, words.of(SeatPhrase.NOBODY)))
                : held.stream().map(holder -> inBrief(term, leader(charge, holder)));
    }

    private static Fact inBrief(String term, SeatsPage.Leader leader) {
        return leader.contact().isEmpty()
                ? Fact.of(term, leader.name())
                : new Fact(term, leader.name() + ", " + leader.contact(), "mailto:" + leader.contact());
    }

    /** Those of every body of the layer, and then those that the body's own charter names. */
    private List<Charge> charges(Body body) {
        var usual = switch (body.layer()) {
            case DECIDING, POLITICAL -> Stream.of(Charge.CHAIR, Charge.VICE_CHAIR, Charge.SUPPORT);
            case OFFICIALS, LOCAL -> Stream.of(Charge.CONVENER, Charge.COORDINATOR, Charge.SUPPORT);
        };
        return Stream.concat(usual, inCharter(body)).distinct().toList();
    }

    private Stream<Charge> inCharter(Body body) {
        return Standing.on(bodies.listCharters(body.id()), body.shownOn(clock.today())).known().stream()
                .flatMap(charter -> charter.roles().stream())
                .flatMap(places -> Stream.of(Charge.values())
                        .filter(charge -> charge.role().equals(places.role())));
    }

    private List<SeatsPage.Leader> leaders(Body body, Charge charge) {
        var held = people.list(body.id(), charge, body.shownOn(clock.today()));
        return held.isEmpty()
                ? List.of(vacant(charge))
                : held.stream().map(h -> leader(charge, h)).toList();
    }

    private static SeatsPage.Leader leader(Charge charge, Holder holder) {
        var email = holder.person().email();
        var open = !holder.person().shielded() && WITH_WORK_CONTACT.contains(charge);
        return new SeatsPage.Leader(
                Swedish.capital(charge.swedish()),
                AppointForm.som(charge),
                nameAndParty(holder),
                titleOf(holder),
                email != null && open ? email : "",
                false,
                holder.person().example());
    }

    private static SeatsPage.Leader vacant(Charge charge) {
        return new SeatsPage.Leader(
                Swedish.capital(charge.swedish()),
                AppointForm.som(charge),
                Swedish.capital(Words.SWEDISH.of(SeatPhrase.NOBODY)),
                "",
                "",
                true,
                false);
    }

    private static String nameAndParty(Holder holder) {
        var party = holder.publicParty();
        return party == null
                ? holder.person().name()
                : "%s (%s)".formatted(holder.person().name(), party);
    }

    private static String titleOf(Holder holder) {
        var title = holder.publicTitle();
        return title == null ? "" : title;
    }
}
