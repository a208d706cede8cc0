package se.samverka.rounds.replies;

import java.util.ArrayList;
import java.util.List;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.look.Fact;
import se.samverka.rounds.AsksOrganisations.Asked;
import se.samverka.rounds.Reply;

/**
 * What stands where the form stood once it is answered.
 *
 * @param told whether a new link has just been sent
 */
record RepliedPage(
        String round, String lead, List<Fact> facts, String receipt, String action, String address, boolean told)
        implements Page {

    static RepliedPage of(Asked asked, Reply reply, boolean told) {
        return new RepliedPage(
                asked.round().title(),
                "%s svarade %s.".formatted(asked.organisation().name(), Swedish.moment(reply.at())),
                facts(reply),
                asked.action() + "/kvitto.pdf",
                asked.action(),
                String.valueOf(asked.organisation().email()),
                told);
    }

    private static List<Fact> facts(Reply reply) {
        var facts = new ArrayList<Fact>();
        if (reply.decidedBy() != null) facts.add(Fact.of("Beslutande organ", reply.decidedBy()));
        if (reply.decidedOn() != null) facts.add(Fact.of("Beslutsdag", Swedish.day(reply.decidedOn())));
        if (reply.registryNumber() != null) facts.add(Fact.of("Ert diarienummer", reply.registryNumber()));
        if (reply.version() > 1) facts.add(Fact.of("Version", Integer.toString(reply.version())));
        return facts;
    }

    @Override
    public String title() {
        return "Tack, svaret har kommit in";
    }
}
