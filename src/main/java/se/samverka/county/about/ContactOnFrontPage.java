package se.samverka.county.about;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.Site;
import se.samverka.platform.web.language.Words;
import se.samverka.publication.OnFrontPage;

/** Hangs the contact on the front page. */
@Component
class ContactOnFrontPage implements OnFrontPage {

    private final Site site;

    ContactOnFrontPage(Site site) {
        this.site = site;
    }

    @Override
    public Place place() {
        return Place.CONTACT;
    }

    @Override
    public Optional<Section> section(Actor reader) {
        return Optional.of(new ContactSection(site.responsible(), site.contactEmail()));
    }

    @Override
    public Optional<Section> section(Actor reader, Words words) {
        return section(reader);
    }
}
