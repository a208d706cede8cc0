package se.samverka.publication;

/**
 * Something that is fetched as open data; each module that has some gives one.
 *
 * @param says what it holds, in a sentence
 * @param address its pattern, for example {@code /data/v1/organ/{organ}/platser}
 */
public record DataSet(int order, String name, String says, String address) {}
