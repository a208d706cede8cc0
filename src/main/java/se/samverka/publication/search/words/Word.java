package se.samverka.publication.search.words;

import java.util.List;

/**
 * A word in a text.
 *
 * @param surface as it is written, in lower case
 * @param stem what it is looked for as: the same for all its inflections
 * @param parts the stems of the words that it is put together from; empty for a word that is no compound
 * @param position its number in the text, from 1
 * @param start where it begins in the text, @param end where it has ended
 */
public record Word(String surface, String stem, List<String> parts, int position, int start, int end) {}
