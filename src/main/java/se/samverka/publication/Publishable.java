package se.samverka.publication;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A module whose things can be found by search. */
public interface Publishable {

    /** Its word in the index, for example {@code meeting}; a thing's key is this and its id. */
    String kind();

    /** Everything there is now; used when the index is made anew. */
    Stream<Thing> all();

    /**
     * @param id unique within the kind
     * @param url the thing's one address
     * @param title in words
     * @param text all of it that may be searched by those in {@code visibleTo}
     * @param date what it is sorted by; null for what is always of the present
     * @param body the slug of the body it belongs to
     * @param visibleTo {@code everybody}, or scopes such as {@code body/aldre}; never empty
     * @param from the first day that it can be found; null where it always could
     * @param to the last day that it can be found; null until it is taken away
     */
    record Thing(
            String kind,
            String id,
            String url,
            String kindInWords,
            String title,
            String text,
            @Nullable LocalDate date,
            @Nullable String body,
            Set<String> visibleTo,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public Thing {
            if (visibleTo.isEmpty()) throw new IllegalArgumentException("Nobody may find " + kind + "/" + id);
        }

        /** Something that can be found for as long as it is there. */
        public Thing(
                String kind,
                String id,
                String url,
                String kindInWords,
                String title,
                String text,
                @Nullable LocalDate date,
                @Nullable String body,
                Set<String> visibleTo) {
            this(kind, id, url, kindInWords, title, text, date, body, visibleTo, null, null);
        }
    }
}
