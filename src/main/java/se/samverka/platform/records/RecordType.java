package se.samverka.platform.records;

import org.jspecify.annotations.Nullable;

/**
 * A sort of records that Samverka keeps (handlingstyp); a bean of this type is enough.
 *
 * @param word its name in the county's plan and in the database's declarations, for example {@code fritext i svar}
 * @param about what it is, in one sentence
 * @param way what Samverka can do with it
 * @param after what a period is counted from, as it follows on {@code efter}; empty for what is kept
 * @param personal what it holds of persons; null where nothing
 */
public record RecordType(
        String word,
        String about,
        Way way,
        String after,
        @Nullable Personal personal) {

    /** What Samverka can do. */
    public enum Way {
        /** Nothing is ever taken away. */
        KEEPS,
        /** Takes away when somebody has decided it. */
        DISPOSES_BY_DECISION,
        /** Takes away by itself, as soon as it is no longer needed. */
        DISPOSES_BY_ITSELF
    }

    /**
     * What it holds of persons (dataskyddsförordningen, article 14).
     *
     * @param whose of whom
     * @param what which data
     * @param from where they come from
     * @param why what they are for
     */
    public record Personal(String whose, String what, String from, String why) {}

    public static RecordType kept(String word, String about) {
        return new RecordType(word, about, Way.KEEPS, "", null);
    }

    /** @param after what a period is counted from, for example {@code mötet} */
    public static RecordType disposable(String word, String about, String after) {
        return new RecordType(word, about, Way.DISPOSES_BY_DECISION, after, null);
    }

    /** @param after when it goes, for example {@code att inloggningen har slutat} */
    public static RecordType passing(String word, String about, String after) {
        return new RecordType(word, about, Way.DISPOSES_BY_ITSELF, after, null);
    }

    public RecordType of(String whose, String what, String from, String why) {
        return new RecordType(word, about, way, after, new Personal(whose, what, from, why));
    }
}
