package se.samverka.publication.search;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.console.OnFirstStart;
import se.samverka.platform.jobs.Tick;

/** When the index is made anew, and when words are learnt. */
@Configuration(proxyBeanMethods = false)
class KeepsIndex {

    private static final int AFTER_ALL_OTHERS = 1_000;

    @Bean
    OnFirstStart firstIndex(Reindex reindex) {
        return new OnFirstStart() {
            @Override
            public int order() {
                return AFTER_ALL_OTHERS;
            }

            @Override
            public void load() {
                reindex.makeAnew();
            }
        };
    }

    /** Asked often, done once a day and after an upgrade that reads words in a new way. */
    @Bean
    Tick reindexing(Reindex reindex) {
        return tick("publication.reindex", Duration.ofMinutes(10), () -> {
            if (!reindex.isFresh()) reindex.makeAnew();
        });
    }

    @Bean
    Tick learningWords(KnownWords words) {
        return tick("publication.words", Duration.ofSeconds(20), words::learn);
    }

    private static Tick tick(String name, Duration every, Runnable what) {
        return new Tick() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return every;
            }

            @Override
            public void run() {
                what.run();
            }

            @Override
            public boolean makesHistory() {
                return false;
            }
        };
    }
}
