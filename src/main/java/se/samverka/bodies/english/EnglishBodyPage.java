package se.samverka.bodies.english;

import java.util.List;
import se.samverka.bodies.BodyPhrase;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.language.Words;
import se.samverka.platform.web.look.Fact;

/**
 * @param name in Swedish
 * @param title in English, or the Swedish name where nobody has written one
 * @param summary its paragraphs; empty where nobody has written any
 * @param onlyRecommends whether it takes no decisions
 * @param facts what is computed
 */
record EnglishBodyPage(
        String slug,
        String name,
        String title,
        List<String> summary,
        boolean onlyRecommends,
        boolean example,
        List<Fact> facts)
        implements Page {

    @Override
    public String twin() {
        return "/organ/" + slug;
    }

    /** Whether somebody has said what it is called in English. */
    public boolean translated() {
        return !title.equals(name);
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(Words.ENGLISH.of(BodyPhrase.GROUPS), EnglishBodiesPage.ADDRESS));
    }
}
