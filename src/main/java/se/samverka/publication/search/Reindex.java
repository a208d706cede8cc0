package se.samverka.publication.search;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverka.platform.time.CountyClock;
import se.samverka.publication.Publishable;
import se.samverka.publication.Publishable.Thing;
import se.samverka.publication.search.words.Words;

/**
 * Makes the index anew from what every module says can be found, while searching and changing go on.
 *
 * <p>Needed when Samverka starts the first time, when words are read in a new way, and each day for what a date alone
 * changes, for example a group's new name.
 */
@Component
public class Reindex {

    private static final int AT_A_TIME = 200;

    private final List<Publishable> modules;
    private final KeptThings things;
    private final KnownWords words;
    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final CountyClock clock;

    Reindex(
            List<Publishable> modules,
            KeptThings things,
            KnownWords words,
            JdbcClient db,
            TransactionOperations transaction,
            CountyClock clock) {
        this.modules = modules;
        this.things = things;
        this.words = words;
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void makeAnew() {
        long number = things.numberOfReindexing();
        modules.forEach(module -> putAll(module, number));
        things.removeAllBefore(number);
        words.forget();
        words.learn();
        remember();
    }

    /** Whether it was made today, as words are read now. */
    boolean isFresh() {
        return db.sql("select exists(select 1 from publication_index where version = :version and made_on = :today)")
                .param("version", Words.VERSION)
                .param("today", clock.today())
                .query(Boolean.class)
                .single();
    }

    private void putAll(Publishable module, long number) {
        var some = new ArrayList<Thing>(AT_A_TIME);
        try (var all = module.all()) {
            all.forEach(thing -> {
                some.add(thing);
                if (some.size() == AT_A_TIME) put(some, number);
            });
        }
        put(some, number);
    }

    private void put(List<Thing> some, long number) {
        transaction.executeWithoutResult(status -> some.forEach(thing -> things.put(thing, number)));
        some.clear();
    }

    private void remember() {
        db.sql("""
                        insert into publication_index (only_one, version, made_on) values (true, :version, :today)
                        on conflict (only_one) do update set version = excluded.version, made_on = excluded.made_on
                        """)
                .param("version", Words.VERSION)
                .param("today", clock.today())
                .update();
    }
}
