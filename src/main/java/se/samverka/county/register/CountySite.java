package se.samverka.county.register;

import org.springframework.stereotype.Component;
import se.samverka.county.Organisation;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Site;
import se.samverka.platform.web.language.Words;

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

    /** The county's own words, which are Swedish, or else the region's name and how many its municipalities are. */
    @Override
    public String heading(Words words) {
        var written = county.register().facts().heading();
        if (written != null && words.isSwedish()) return written;
        int number = county.register().municipalitiesOn(clock.today()).size();
        if (number == 0) return words.of(SitePhrase.TOGETHER_IN, countyName());
        var municipalities = words.of(SitePhrase.MUNICIPALITIES, number, words.number(number));
        return words.of(SitePhrase.TOGETHER, region(), municipalities);
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
