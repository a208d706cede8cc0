package se.samverka.publication;

import java.util.List;

/** Knows what things are called besides: whoever searches for one name finds the others. */
public interface KnowsNames {

    /** A line a thing, its names between commas; for example {@code styrelse, board}. */
    List<String> sameNames();
}
