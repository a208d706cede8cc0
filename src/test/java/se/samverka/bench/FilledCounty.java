package se.samverka.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * A data folder with a county of a size: the sample county's story as its people made it, and then many years more of it.
 *
 * <p>Made once and kept below target/; made anew when a migration has come or this file has another {@link #EDITION}.
 */
final class FilledCounty {

    static final LocalDate TODAY = LocalDate.parse(House.CLOCK.substring(0, 10));

    private static final String EDITION = "3";
    private static final int ITEMS_A_MEETING = 10;
    /** Of different frequency, so that search has rare words and common ones. */
    private static final String WORDS =
            "array['samverkan','samverkan','samverkan','hemsjukvård','skolskjuts','budget','hälsocentral','folkhälsa']";

    private final Installation installation;
    private final Path folder;
    private final Size size;

    private FilledCounty(Installation installation, Path folder, Size size) {
        this.installation = installation;
        this.folder = folder;
        this.size = size;
    }

    static Path in(Installation installation, Path target, Size size) {
        var folder = target.resolve(size.name());
        new FilledCounty(installation, folder, size).fill();
        return folder;
    }

    private void fill() {
        var stamp = folder.resolve("filled");
        try {
            var wanted = EDITION + " " + migrations();
            if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) return;
            FileSystemUtils.deleteRecursively(folder);
            System.out.printf("Gör ett län i storlek %s …%n", size.label);
            play();
            index();
            Files.writeString(stamp, wanted);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String migrations() throws IOException {
        try (var files = Files.list(installation.home().resolve("src/main/resources/db/migration"))) {
            return files.map(file -> file.getFileName().toString())
                    .sorted()
                    .toList()
                    .toString();
        }
    }

    private void play() {
        try (var house = House.open(installation, folder, false)) {
            var rows = house.rows();
            var more = new MoreHistory(rows, TODAY, "bench");
            more.people(Math.ceilDiv(size.people, count(rows, "people_person")) - 1);
            more.meetings(timesMore(rows), 1);
            items(rows);
            papers(rows);
            more.trail(1);
            rows.sql("delete from publication_index").update();
            rows.sql("update scheduled_tasks set execution_time = '2000-01-01', picked = false")
                    .update();
        }
    }

    private int timesMore(JdbcClient rows) {
        int held = rows.sql("select count(*) from meetings_meeting where day < :today")
                .param("today", TODAY)
                .query(Integer.class)
                .single();
        return Math.ceilDiv(size.meetings, held);
    }

    private static int count(JdbcClient rows, String table) {
        return rows.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Ten points on each agenda. */
    private static void items(JdbcClient rows) {
        rows.sql("""
                        insert into meetings_item (id, meeting, number, heading, kind, minutes, published)
                        select cast(md5(m.id || '/item/' || n) as uuid), m.id, has.items + n,
                               'Punkt om ' || (%s)[1 + abs(hashtext(m.id || '/' || n)) %% 8]
                                 || case when abs(hashtext(m.id || '/' || n)) %% 997 = 0 then ' och vattentorn' else '' end,
                               'INFORMATION', 10, true
                        from meetings_meeting m
                        cross join lateral (select count(*) as items from meetings_item i where i.meeting = m.id) has
                        cross join generate_series(1, :items) n
                        where m.day < :today and has.items + n <= :items
                        """.formatted(WORDS))
                .param("items", ITEMS_A_MEETING)
                .param("today", TODAY)
                .update();
    }

    /** Of two thousand bytes each, all different; no PDF, so none on an agenda that is bound again. */
    private void papers(JdbcClient rows) {
        var made = """
                with wanted as materialized (
                    select i.id as item, cast(md5('paper/' || i.id) as uuid) as file,
                           decode(repeat(md5(cast(i.id as text)), 125), 'hex') as bytes
                    from meetings_item i join meetings_meeting m on m.id = i.meeting and m.day < :today
                    where not exists (select from meetings_paper p where p.item = i.id)
                    order by i.id limit :papers),
                content as (
                    insert into platform_file_content (sha256, bytes)
                    select encode(sha256(bytes), 'hex'), bytes from wanted on conflict do nothing),
                file as (
                    insert into platform_file (id, sha256, name, media_type, size, kept_at)
                    select file, encode(sha256(bytes), 'hex'), 'handling.pdf', 'application/pdf', length(bytes),
                           timestamptz '2016-01-01' from wanted)
                insert into meetings_paper (item, position, file, title, pages, published, claim)
                select item, 1, file, 'Handling', 1, true, 'NONE' from wanted
                """;
        rows.sql(made)
                .param("papers", Math.max(0, size.papers - count(rows, "meetings_paper")))
                .param("today", TODAY)
                .update();
    }

    /** As Samverka itself makes it when it finds none. */
    private void index() {
        try (var house = House.open(installation, folder, true)) {
            var rows = house.rows();
            while (count(rows, "publication_index") == 0) pause();
            rows.sql("vacuum analyze").update();
            System.out.printf(
                    "  %d personer, %d möten, %d punkter, %d handlingar, %d sökbara%n",
                    count(rows, "people_person"),
                    count(rows, "meetings_meeting"),
                    count(rows, "meetings_item"),
                    count(rows, "meetings_paper"),
                    count(rows, "publication_thing"));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
