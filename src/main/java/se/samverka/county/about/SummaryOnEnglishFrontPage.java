package se.samverka.county.about;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.county.CountyProfile;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.language.Words;
import se.samverka.publication.OnFrontPage;

/** Hangs what the county has written of itself in English on the English front page. */
@Component
class SummaryOnEnglishFrontPage implements OnFrontPage {

    private final CountyProfile county;

    SummaryOnEnglishFrontPage(CountyProfile county) {
        this.county = county;
    }

    @Override
    public Place place() {
        return Place.SUMMARY;
    }

    @Override
    public Optional<Section> section(Actor reader) {
        return Optional.empty();
    }

    @Override
    public Optional<Section> section(Actor reader, Words words) {
        return words.isSwedish()
                ? Optional.empty()
                : county.text("in-english").map(CountyTextController::written).map(EnglishSummarySection::new);
    }
}
