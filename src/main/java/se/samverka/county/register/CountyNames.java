package se.samverka.county.register;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverka.publication.KnowsNames;

/** The county's own names for the same things, for whoever searches. */
@Component
class CountyNames implements KnowsNames {

    private final RememberedCounty county;

    CountyNames(RememberedCounty county) {
        this.county = county;
    }

    @Override
    public List<String> sameNames() {
        return county.register().facts().sameNames();
    }
}
