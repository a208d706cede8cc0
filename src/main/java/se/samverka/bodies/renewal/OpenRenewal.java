package se.samverka.bodies.renewal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Body;
import se.samverka.bodies.Case.Limit;
import se.samverka.bodies.cases.OpenCase;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.time.Swedish;

/** Opens the case in which bodies whose period ends get a new decision. */
@Component
class OpenRenewal {

    private final OpenCase cases;
    private final PrepareRenewal prepare;

    OpenRenewal(OpenCase cases, PrepareRenewal prepare) {
        this.cases = cases;
        this.prepare = prepare;
    }

    /**
     * The limit is the last day of the period: it warns, and stops nobody.
     *
     * @return the case's number
     * @throws Refused where it has no title
     */
    @Transactional
    public int open(Actor actor, String title, LocalDate end, List<Body> bodies) {
        Limit limit = new Limit(end, "senast den " + Swedish.day(end), "");
        int number = cases.open(actor, title, limit);
        prepare.takeIn(actor, number, bodies);
        return number;
    }
}
