package se.samverka.county.election;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.county.ElectionBook;
import se.samverka.county.Elections.Election;
import se.samverka.county.Elections.Government;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;

/** Enters what an election led to. */
@Component
class EnterElection {

    private final ElectionBook book;
    private final Audit audit;

    EnterElection(ElectionBook book, Audit audit) {
        this.book = book;
        this.audit = audit;
    }

    @Transactional
    public void enter(Actor actor, Election result) {
        book.keep(result);
        audit.record(
                actor,
                "county.enter-election",
                "election/" + result.heldOn(),
                Map.of("seats", result.seatsInAll(), "parties", result.seats().size()));
    }

    @Transactional
    public void govern(Actor actor, Government government) {
        book.govern(government);
        audit.record(
                actor,
                "county.enter-government",
                "government/" + government.validity().from(),
                Map.of("governing", String.join(", ", government.governing())));
    }
}
