package se.samverka.bodies.english;

import java.util.List;
import se.samverka.bodies.BodyPhrase;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.language.Words;

/** All bodies that there are, by their names in English. */
record EnglishBodiesPage(List<EnglishShelves.Part> parts) implements Page {

    static final String ADDRESS = "/en/organ";

    @Override
    public String title() {
        return Words.ENGLISH.of(BodyPhrase.GROUPS);
    }

    @Override
    public String twin() {
        return "/organ";
    }
}
