package se.samverka.publication.front;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.language.ChromePhrase;
import se.samverka.platform.web.language.Language;
import se.samverka.platform.web.language.Words;

/**
 * @param beside what comes next, beside the heading where there is room
 * @param first below the heading
 * @param abreast in columns
 * @param below each as wide as the page
 */
record FrontPage(
        String heading,
        String lead,
        List<Section> beside,
        List<Section> first,
        List<Section> abreast,
        List<Section> below)
        implements Page {

    @Override
    public String title() {
        return Words.SWEDISH.of(ChromePhrase.HOME);
    }

    @Override
    public String twin() {
        return Language.ENGLISH.at("/");
    }

    @Override
    public List<Alternate> alternates() {
        return List.of(Alternate.feed("Allt nytt i samverkan", "/flode.atom"));
    }
}
