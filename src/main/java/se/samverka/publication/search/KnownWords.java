package se.samverka.publication.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverka.publication.search.words.Word;
import se.samverka.publication.search.words.Words;

/**
 * The words of what everybody may read, as they are written: what a misspelled question is compared with.
 *
 * <p>They are learnt by one at a time and a little afterwards, since many changes at once that share words would wait for
 * each other. Words that only some may read are never learnt, so no suggestion can tell of them.
 */
@Component
class KnownWords {

    private static final int AT_A_TIME = 200;
    private static final int MOST_CANDIDATES = 20;
    private static final int SHORTEST = 3;

    private final JdbcClient db;
    private final TransactionOperations transaction;

    KnownWords(JdbcClient db, TransactionOperations transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    private record New(String kind, String id, String text, boolean forEverybody) {}

    void forget() {
        db.sql("delete from publication_word").update();
    }

    /** Until nothing new is left. */
    void learn() {
        while (Boolean.TRUE.equals(transaction.execute(status -> learnSome()))) {}
    }

    private boolean learnSome() {
        var some = listNew();
        learn(some.stream().filter(New::forEverybody).toList());
        some.forEach(this::markKnown);
        return some.size() == AT_A_TIME;
    }

    private List<New> listNew() {
        return db.sql("""
                        select kind, id, title || ' ' || kind_in_words || ' ' || content as text,
                               'everybody' = any(visible_to) as for_everybody
                          from publication_thing where not words_known
                         order by revision limit :most for update skip locked
                        """)
                .param("most", AT_A_TIME)
                .query((row, n) -> new New(
                        row.getString("kind"),
                        row.getString("id"),
                        row.getString("text"),
                        row.getBoolean("for_everybody")))
                .list();
    }

    private void learn(List<New> things) {
        var words = new TreeSet<String>();
        things.forEach(thing -> words.addAll(words(thing.text())));
        db.sql(
                        "insert into publication_word (word, folded) select * from unnest(:words, :folded) on conflict do nothing")
                .param("words", words.toArray(String[]::new))
                .param("folded", words.stream().map(KnownWords::folded).toArray(String[]::new))
                .update();
    }

    private static Collection<String> words(String text) {
        return Words.swedish().in(text).stream()
                .map(Word::surface)
                .filter(word -> word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter))
                .toList();
    }

    private void markKnown(New thing) {
        db.sql("update publication_thing set words_known = true where kind = :kind and id = :id")
                .param("kind", thing.kind())
                .param("id", thing.id())
                .update();
    }

    /** The most alike first: those that differ in dots and rings only, then those that are a slip or two away. */
    Stream<String> alike(String word) {
        var folded = folded(word);
        return db
                .sql("""
                        select word from publication_word
                         where word <> :word and (folded = :folded or folded % :folded)
                         order by folded = :folded desc, similarity(folded, :folded) desc, word limit :most
                        """)
                .param("word", word)
                .param("folded", folded)
                .param("most", MOST_CANDIDATES)
                .query((row, n) -> row.getString("word"))
                .list()
                .stream()
                .filter(known -> Slips.between(folded, folded(known)) <= Slips.allowed(folded));
    }

    /** Without dots, rings and accents: {@code hemgang} for {@code hemgång}. */
    static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
