package se.samverka.publication.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.health.Checkup;
import se.samverka.platform.health.Figure;
import se.samverka.platform.health.Finding;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** Whether what can be read can be found. */
@Component
class SearchCheckup implements Checkup {

    private final JdbcClient db;
    private final CountyClock clock;

    SearchCheckup(JdbcClient db, CountyClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String heading() {
        return "Sökningen";
    }

    @Override
    public String key() {
        return "search";
    }

    @Override
    public Finding look() {
        var made = db.sql("select made_on from publication_index")
                .query(LocalDate.class)
                .optional();
        int things = count("select count(*) from publication_thing where title <> ''");
        int unlearnt = count("select count(*) from publication_thing where not words_known");
        return finding(made, things, clock.today())
                .with(
                        new Figure("samverka_search_things", "What can be found.", things),
                        new Figure("samverka_search_unlearnt", "Changes whose words are yet to be learnt.", unlearnt),
                        new Figure(
                                "samverka_search_index_age_days",
                                "Days since the index was made anew; once a day is right.",
                                made.map(day -> ChronoUnit.DAYS.between(day, clock.today()))
                                        .orElse(-1L)));
    }

    static Finding finding(Optional<LocalDate> made, int things, LocalDate today) {
        if (made.isEmpty() || ChronoUnit.DAYS.between(made.get(), today) > 1)
            return Finding.watch(
                    made.map(day -> "Sökregistret gjordes om senast %s.".formatted(Swedish.day(day)))
                            .orElse("Sökregistret är inte gjort än."),
                    "Det ska göras om varje dag. Se efter att återkommande arbete går.");
        return Finding.well("%s sidor och handlingar går att hitta.".formatted(things));
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
