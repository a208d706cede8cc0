package se.samverka.people.officials;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samverka.county.County;
import se.samverka.people.officials.Officials.Official;
import se.samverka.people.officials.OfficialsPage.Row;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Page;

/** Who supports and convenes what, each person once; their work contact is public. */
@Controller
class OfficialsController {

    static final String ADDRESS = "/organ/tjanstepersoner";

    private final Officials officials;
    private final County county;
    private final CountyClock clock;

    OfficialsController(Officials officials, County county, CountyClock clock) {
        this.officials = officials;
        this.county = county;
        this.clock = clock;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(ADDRESS)
    Page officials() {
        var today = clock.today();
        return new OfficialsPage(
                officials.on(today).stream().map(one -> row(one, today)).toList(), officials.unconvened(today));
    }

    private Row row(Official official, LocalDate today) {
        var person = official.person();
        var email = person.email();
        var home = person.organisation();
        return new Row(
                person.name(),
                person.example(),
                home == null || person.shielded()
                        ? ""
                        : county.organisation(home, today).name(),
                email == null || person.shielded() ? "" : email,
                official.roles().stream().map(Swedish::capital).toList());
    }
}
