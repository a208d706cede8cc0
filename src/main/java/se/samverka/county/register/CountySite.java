package se.samverka.county.register;

import org.springframework.stereotype.Component;
import se.samverka.platform.web.Site;

/** What stands in the top bar and the footer. */
@Component
class CountySite implements Site {

    private final RememberedCounty county;

    CountySite(RememberedCounty county) {
        this.county = county;
    }

    @Override
    public String countyName() {
        return county.register().facts().name();
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
