package se.samverka.platform.files;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import se.samverka.platform.records.Disposes;
import se.samverka.platform.records.RecordType;
import se.samverka.platform.time.CountyClock;

/** Takes away files that no page leads to any more, their bytes too. */
@Component
class ForgetFiles implements Disposes {

    private static final RecordType UNUSED = RecordType.disposable(
                    "borttagna filer", "Filer som någon har tagit bort ur en dagordning.", "att filen lades in")
            .of(
                    "Den som nämns i en fil",
                    "Det som står i filen och i dess namn.",
                    "Den som har skrivit filen.",
                    "Den som ångrar sig ska kunna få hjälp att hitta filen.");

    private static final String DUE = " kept_at < :until and not id = any(:used) ";

    private final JdbcClient db;
    private final ObjectProvider<UsesFiles> modules;

    ForgetFiles(JdbcClient db, ObjectProvider<UsesFiles> modules) {
        this.db = db;
        this.modules = modules;
    }

    @Bean
    static RecordType unusedFilesOnRecord() {
        return UNUSED;
    }

    @Override
    public RecordType type() {
        return UNUSED;
    }

    @Override
    public List<Due> due(LocalDate through) {
        return through(db.sql("""
                        select cast(kept_at at time zone 'Europe/Stockholm' as date) as day from platform_file
                        where""" + DUE + "order by kept_at, id"), through)
                .query((row, n) -> new Due(Objects.requireNonNull(row.getObject("day", LocalDate.class)), ""))
                .list();
    }

    /** Bytes that another file has too stay with it. */
    @Override
    public int dispose(LocalDate through) {
        int files = through(db.sql("delete from platform_file where" + DUE), through)
                .update();
        db.sql("""
                        delete from platform_file_content
                        where sha256 not in (select sha256 from platform_file)
                        """).update();
        return files;
    }

    private StatementSpec through(StatementSpec statement, LocalDate through) {
        return statement.param("until", endOf(through)).param("used", used());
    }

    private UUID[] used() {
        return modules.stream().flatMap(UsesFiles::used).map(FileId::value).toArray(UUID[]::new);
    }

    private static OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CountyClock.STOCKHOLM).toInstant().atOffset(ZoneOffset.UTC);
    }
}
