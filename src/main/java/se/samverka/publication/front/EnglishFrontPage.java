package se.samverka.publication.front;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.language.ChromePhrase;
import se.samverka.platform.web.language.Words;

/**
 * @param summary what the county has written in English; empty where it has not
 * @param beside what comes next, beside the heading where there is room
 * @param first below the heading
 * @param abreast beside one another where there is room
 * @param below each as wide as the page
 */
record EnglishFrontPage(
        String heading,
        List<Section> summary,
        List<Section> beside,
        List<Section> first,
        List<Section> abreast,
        List<Section> below)
        implements Page {

    @Override
    public String title() {
        return Words.ENGLISH.of(ChromePhrase.HOME);
    }

    @Override
    public String twin() {
        return "/";
    }
}
