package se.samverka.county.about;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.county.CountyProfile;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Notice;
import se.samverka.platform.web.language.Words;

/** On every page of an invented county, that it is invented. */
@Component
class ExampleNotice implements Notice {

    private final CountyProfile county;

    ExampleNotice(CountyProfile county) {
        this.county = county;
    }

    @Override
    public Optional<String> sentence(Actor reader, Words words) {
        return county.example() ? Optional.of(words.of(CountyPhrase.EXAMPLE, county.name())) : Optional.empty();
    }
}
