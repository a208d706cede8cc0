package se.samverka.publication.search;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.publication.Index;
import se.samverka.publication.Publishable.Thing;
import se.samverka.publication.search.words.CleanText;

/**
 * The table of what can be found.
 *
 * <p>Every change has a number. Whoever {@link Reindex makes the index anew} takes one first and never writes over a
 * higher one, so that what changes meanwhile stands; the lock is held by changes until they are committed, and by the
 * reindexing only while it takes its number.
 */
@Component
class KeptThings implements Index {

    private static final int LONGEST_CONTENT = 200_000;
    private static final long LOCK = 0x5361_6d76_6572_6b61L;

    private final JdbcClient db;

    KeptThings(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional
    public void put(Thing thing) {
        put(thing, numberOfChange());
    }

    /** The row stays without content until the index is made anew: a reindexing that read it before must not bring it back. */
    @Override
    @Transactional
    public void remove(String kind, String id) {
        db.sql("""
                        insert into publication_thing (kind, id, url, kind_in_words, title, content, visible_to, lexemes,
                                                       revision, words_known)
                        values (:kind, :id, '', '', '', '', '{}', '', :revision, true)
                        on conflict (kind, id) do update
                        set url = '', kind_in_words = '', title = '', content = '', date = null, body = null,
                            visible_to = '{}', lexemes = '', revision = excluded.revision, words_known = true
                        """)
                .param("kind", kind)
                .param("id", id)
                .param("revision", numberOfChange())
                .update();
    }

    @Override
    @Transactional
    public void learnAnew() {
        db.sql("delete from publication_word").update();
        db.sql("update publication_thing set words_known = false where visible_to <> '{}'")
                .update();
    }

    private long numberOfChange() {
        db.sql("select cast(pg_advisory_xact_lock_shared(:lock) as text)")
                .param("lock", LOCK)
                .query(String.class)
                .single();
        return nextNumber();
    }

    /** After it, every change still to be committed has a higher number. */
    @Transactional
    public long numberOfReindexing() {
        db.sql("select cast(pg_advisory_xact_lock(:lock) as text)")
                .param("lock", LOCK)
                .query(String.class)
                .single();
        return nextNumber();
    }

    private long nextNumber() {
        return db.sql("select nextval('publication_revision')")
                .query(Long.class)
                .single();
    }

    /** Unless it has been changed since that number. */
    void put(Thing written, long revision) {
        var thing = clean(written);
        db.sql("""
                        insert into publication_thing as kept
                               (kind, id, url, kind_in_words, title, content, date, body, visible_to, findable_from,
                                findable_to, lexemes, revision, words_known)
                        values (:kind, :id, :url, :kindInWords, :title, :content, :date, :body, :visibleTo, :from,
                                :to, cast(:lexemes as tsvector), :revision, false)
                        on conflict (kind, id) do update
                        set url = excluded.url, kind_in_words = excluded.kind_in_words, title = excluded.title,
                            content = excluded.content, date = excluded.date, body = excluded.body,
                            visible_to = excluded.visible_to, findable_from = excluded.findable_from,
                            findable_to = excluded.findable_to, lexemes = excluded.lexemes,
                            revision = excluded.revision, words_known = false
                        where kept.revision < excluded.revision
                        """)
                .param("kind", thing.kind())
                .param("id", thing.id())
                .param("url", thing.url())
                .param("kindInWords", thing.kindInWords())
                .param("title", thing.title())
                .param("content", thing.text())
                .param("date", thing.date(), Types.DATE)
                .param("body", thing.body())
                .param("visibleTo", thing.visibleTo().stream().sorted().toArray(String[]::new))
                .param("from", thing.from(), Types.DATE)
                .param("to", thing.to(), Types.DATE)
                .param("lexemes", Vector.of(thing))
                .param("revision", revision)
                .update();
    }

    void removeAllBefore(long revision) {
        db.sql("delete from publication_thing where revision < :revision")
                .param("revision", revision)
                .update();
    }

    private static Thing clean(Thing thing) {
        return new Thing(
                thing.kind(),
                thing.id(),
                thing.url(),
                CleanText.of(thing.kindInWords()),
                CleanText.of(thing.title()),
                CleanText.of(cut(thing.text())),
                thing.date(),
                cleanOrNull(thing.body()),
                thing.visibleTo(),
                thing.from(),
                thing.to());
    }

    private static @Nullable String cleanOrNull(@Nullable String text) {
        return text == null ? null : CleanText.of(text);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_CONTENT));
    }
}
