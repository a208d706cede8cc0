package se.samverka.county.register;

import org.springframework.stereotype.Component;
import se.samverka.county.Organisation;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Site;

/** What stands in the top bar, in the footer and first on the front page. */
@Component
class CountySite implements Site {

    private final RememberedCounty county;
    private final CountyClock clock;

    CountySite(RememberedCounty county, CountyClock clock) {
        this.county = county;
        this.clock = clock;
    }

    @Override
    public String countyName() {
        return county.register().facts().name();
    }

    /** The county's own words, or else the region's name and how many its municipalities are. */
    @Override
    public String heading() {
        var written = county.register().facts().heading();
        if (written != null) return written;
        var municipalities = county.register().municipalitiesOn(clock.today()).size();
        return municipalities == 0
                ? "Samverkan i " + countyName()
                : "%s och %s arbetar tillsammans"
                        .formatted(
                                region(),
                                se.samverka.platform.time.Swedish.count(municipalities, "kommun", "kommuner"));
    }

    @Override
    public String lead() {
        var written = county.register().facts().lead();
        return written != null ? written : "Här ser du vilka som möts, vad de talar om och vad de kommer överens om.";
    }

    private String region() {
        return county.register().partiesOn(clock.today()).stream()
                .findFirst()
                .map(Organisation::name)
                .orElse("Regionen");
    }

    @Override
    public String responsible() {
        return county.register().facts().responsible();
    }

    @Override
    public String contactEmail() {
        return county.register().facts().contactEmail();
    }

    @Override
    public String firstColour() {
        return county.register().facts().firstColour();
    }

    @Override
    public String secondColour() {
        return county.register().facts().secondColour();
    }
}
