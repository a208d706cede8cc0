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
        return county.now().facts().name();
    }

    @Override
    public String responsible() {
        return county.now().facts().responsible();
    }

    @Override
    public String contactEmail() {
        return county.now().facts().contactEmail();
    }

    @Override
    public String firstColour() {
        return county.now().facts().firstColour();
    }

    @Override
    public String secondColour() {
        return county.now().facts().secondColour();
    }
}
