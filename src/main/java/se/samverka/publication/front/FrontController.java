package se.samverka.publication.front;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.Site;
import se.samverka.platform.web.language.Words;
import se.samverka.publication.OnFrontPage;
import se.samverka.publication.OnFrontPage.Place;

/** The front page, in the order in which a reader asks: what, when, who, what came of it, how it hangs together. */
@Controller
class FrontController {

    private static final Set<Place> SUMMARY = Set.of(Place.SUMMARY);
    private static final Set<Place> BESIDE = Set.of(Place.NEXT_MEETINGS);
    private static final Set<Place> FIRST = Set.of(Place.POLITICAL_GROUPS);
    private static final Set<Place> ABREAST =
            Set.of(Place.CHIEF_OFFICERS, Place.NETWORKS, Place.LATEST_NOTES, Place.DOCUMENTS);
    private static final Set<Place> BELOW = Set.of(Place.STRUCTURE, Place.CONTACT);

    private final List<OnFrontPage> hung;
    private final Site site;

    FrontController(List<OnFrontPage> hung, Site site) {
        this.hung =
                hung.stream().sorted(Comparator.comparing(OnFrontPage::place)).toList();
        this.site = site;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/")
    Page front(Actor reader) {
        var words = Words.SWEDISH;
        return new FrontPage(
                site.heading(words),
                site.lead(),
                sections(BESIDE, reader, words),
                sections(FIRST, reader, words),
                sections(ABREAST, reader, words),
                sections(BELOW, reader, words));
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/en")
    Page frontInEnglish(Actor reader) {
        var words = Words.ENGLISH;
        return new EnglishFrontPage(
                site.heading(words),
                sections(SUMMARY, reader, words),
                sections(BESIDE, reader, words),
                sections(FIRST, reader, words),
                sections(ABREAST, reader, words),
                sections(BELOW, reader, words));
    }

    private List<Section> sections(Set<Place> places, Actor reader, Words words) {
        return hung.stream()
                .filter(one -> places.contains(one.place()))
                .flatMap(one -> one.section(reader, words).stream())
                .toList();
    }
}
