package se.samverka.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.platform.console.Obstacle;
import se.samverka.platform.database.Rebuilding;
import se.samverka.platform.time.CountyClock;

/** From one database into another, as the commands do it. */
class RestoreTest {

    private static final List<String> STAYS_BEHIND = List.of("flyway_schema_history", "platform_trial");

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    private final CountyClock clock = CountyClock.settable();
    private SpareDatabase old;
    private SpareDatabase fresh;

    @BeforeEach
    void two_databases() {
        clock.travelTo(LocalDateTime.parse("2026-11-22T03:12"));
        old = SpareDatabase.migrated("old_county", folder.resolve("old"));
        fresh = SpareDatabase.empty("new_county", folder.resolve("new"));
        County.livesIn(old);
    }

    @AfterEach
    void none() {
        old.close();
        fresh.close();
    }

    private Path backup() {
        Path file = folder.resolve("kopia.zip");
        new Backup(clock, said::add).carryOut(List.of(file.toString()), old.settings());
        return file;
    }

    private Path export() {
        Path place = folder.resolve("export");
        new Export(clock, said::add).carryOut(List.of(place.toString()), old.settings());
        return place;
    }

    private void restore(Path copy, String... more) {
        new Restore(clock, said::add)
                .carryOut(
                        Stream.concat(Stream.of(copy.toString()), Stream.of(more))
                                .toList(),
                        fresh.settings());
    }

    private void importInto(Path copy) {
        new Import(clock, said::add).carryOut(List.of(copy.toString()), fresh.settings());
    }

    private static Map<String, String> rows(SpareDatabase database) {
        Map<String, String> rows = EveryRow.in(database.rows());
        rows.keySet().removeAll(STAYS_BEHIND);
        return rows;
    }

    private static void refused(ThrowingCallable act, String sentence) {
        assertThatThrownBy(act).isInstanceOf(Obstacle.class).hasMessageContaining(sentence);
    }

    @Test
    void every_row_of_every_kind_comes_back_as_it_was() {
        restore(backup());
        assertThat(rows(fresh)).isEqualTo(rows(old)).hasSizeGreaterThan(30);
    }

    @Test
    void numbers_go_on_where_they_were() {
        restore(backup());
        assertThat(fresh.rows()
                        .sql("select nextval('publication_revision')")
                        .query(Long.class)
                        .single())
                .isEqualTo(4712);
        assertThat(fresh.rows()
                        .sql("select nextval('platform_audit_line_id_seq')")
                        .query(Long.class)
                        .single())
                .isEqualTo(13);
    }

    @Test
    void an_export_in_a_folder_is_read_back_the_same() {
        importInto(export());
        assertThat(rows(fresh)).isEqualTo(rows(old));
    }

    @Test
    void two_copies_of_the_same_rows_are_alike_to_the_byte() {
        Path first = export();
        importInto(first);
        Path second = folder.resolve("second");
        new Export(clock, said::add).carryOut(List.of(second.toString()), fresh.settings());
        try (Copy one = Copy.open(first);
                Copy other = Copy.open(second)) {
            assertThat(other.manifest().tables()).isEqualTo(one.manifest().tables());
            assertThat(other.manifest().files()).isEqualTo(one.manifest().files());
            assertThat(other.manifest().sequences()).isEqualTo(one.manifest().sequences());
        }
    }

    @Test
    void an_export_can_be_read_by_anybody() throws Exception {
        Path export = export();
        String lines = Files.readString(export.resolve("tables/platform_file.jsonl"));
        var fields = Manifest.JSON.readTree(
                lines.lines().filter(line -> line.contains("Åsa")).findFirst().orElseThrow());
        assertThat(fields.path("name").asString()).isEqualTo(County.HARD);
        assertThat(fields.path("kept_at").asString()).isEqualTo("2017-09-12T16:00:00.123456+00:00");
        assertThat(Files.readString(
                        export.resolve("files").resolve(fields.path("sha256").asString())))
                .isEqualTo("two megabytes and a bit");
    }

    @Test
    void a_copy_is_for_its_owner_alone() throws Exception {
        assertThat(Files.getPosixFilePermissions(backup())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(export())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void without_a_name_it_lies_among_the_backups_with_the_county_and_the_minute() {
        new Backup(clock, said::add).carryOut(List.of(), old.settings());
        new Backup(clock, said::add).carryOut(List.of(), old.settings());
        assertThat(old.data().resolve("backups"))
                .isDirectoryContaining("glob:**/samverka-exempellan-2026-11-22T0312.zip")
                .isDirectoryContaining("glob:**/samverka-exempellan-2026-11-22T0312-2.zip");
    }

    @Test
    void the_restored_county_is_on_trial_and_says_from_what() {
        restore(backup());
        assertThat(fresh.rows()
                        .sql("select why from platform_trial")
                        .query(String.class)
                        .single())
                .isEqualTo("återställd från kopia.zip, tagen 22 november 2026 kl. 03.12");
    }

    @Test
    void what_signs_somebody_in_stays_behind_but_links_in_calls_go_along() {
        link("call", UUID.randomUUID());
        link("sign-in", UUID.randomUUID());
        link("first-administrator", null);
        restore(backup());
        assertThat(fresh.rows()
                        .sql("select purpose from platform_signed_link")
                        .query(String.class)
                        .list())
                .containsExactly("call");
    }

    private void link(String purpose, @Nullable UUID person) {
        old.rows()
                .sql("""
                        insert into platform_signed_link (fingerprint, purpose, person, subject, issued_at, expires_at, once)
                        values (:purpose, :purpose, :person, '', date '2017-09-12', date '2017-09-13', false)
                        """)
                .param("purpose", purpose)
                .param("person", person, java.sql.Types.OTHER)
                .update();
    }

    @Test
    void a_backup_taken_while_papers_are_being_kept_is_whole() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        var keeping = CompletableFuture.runAsync(() -> {
            for (int paper = 0; !enough.get(); paper++)
                County.addPaper(old, ("paper " + paper).getBytes(StandardCharsets.UTF_8), paper + ".pdf");
        });
        Path copy = backup();
        enough.set(true);
        keeping.get();
        restore(copy);
        assertThat(fresh.rows()
                        .sql("select count(*) from platform_file join platform_file_content using (sha256)")
                        .query(Integer.class)
                        .single())
                .isBetween(
                        4,
                        old.rows()
                                        .sql("select count(*) from platform_file")
                                        .query(Integer.class)
                                        .single()
                                - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "manifest.json",
                "files.jsonl",
                "tables/platform_audit_line.jsonl",
                "tables/publication_thing.jsonl"
            })
    void a_part_with_one_byte_changed_is_refused_by_name(String part) throws Exception {
        Path export = export();
        changeAByte(export.resolve(part), Files.size(export.resolve(part)) / 2);
        refused(() -> importInto(export), "är skadad: delen " + part);
        assertThat(Rebuilding.of(fresh.database()).isEmpty()).isTrue();
    }

    @Test
    void a_zip_with_one_byte_changed_in_a_paper_is_refused_by_name() throws Exception {
        Path zip = backup();
        String paper = largestPaper(zip);
        changeAByte(zip, new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1).indexOf(paper) + 1000);
        refused(() -> restore(zip), "är skadad: delen " + paper);
    }

    private static String largestPaper(Path zip) throws Exception {
        try (var parts = new java.util.zip.ZipFile(zip.toFile())) {
            return parts.stream()
                    .filter(part -> part.getName().startsWith("files/"))
                    .max(java.util.Comparator.comparing(java.util.zip.ZipEntry::getSize))
                    .orElseThrow()
                    .getName();
        }
    }

    private static void changeAByte(Path file, long at) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) at] ^= 1;
        Files.write(file, bytes);
    }

    @Test
    void a_paper_that_is_missing_is_named() throws Exception {
        Path export = export();
        Path paper;
        try (Stream<Path> papers = Files.list(export.resolve("files"))) {
            paper = papers.findAny().orElseThrow();
        }
        Files.delete(paper);
        refused(() -> importInto(export), "är skadad: delen files/" + paper.getFileName());
    }

    @Test
    void what_is_no_backup_is_refused_in_one_sentence() throws Exception {
        Path cut = backup();
        Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(cut), 50_000));
        refused(() -> restore(cut), "är ingen säkerhetskopia, eller så är den avhuggen");
        refused(() -> restore(folder), "är ingen säkerhetskopia från Samverka: manifest.json saknas");
        refused(() -> restore(folder.resolve("borta.zip")), "finns inte");
    }

    @Test
    void a_backup_of_a_newer_samverka_is_refused_in_one_sentence() throws Exception {
        Path export = export();
        rewrite(export, "\"migrations\" : [ ", "\"migrations\" : [ \"V999912312359__later.sql\", ");
        refused(() -> importInto(export), "är gjord av en nyare Samverka (under utveckling) än den här");
        rewrite(export, "\"format\" : 1", "\"format\" : 2");
        refused(() -> importInto(export), "är gjord av en nyare Samverka än den här");
    }

    private static void rewrite(Path export, String what, String with) throws Exception {
        String manifest = Files.readString(export.resolve(Manifest.NAME));
        assertThat(manifest).contains(what);
        String changed = manifest.replace(what, with);
        Files.writeString(export.resolve(Manifest.NAME), changed);
        Files.writeString(export.resolve(Manifest.SEAL), Fingerprint.of(changed));
    }

    @Test
    void an_older_backup_becomes_a_county_of_today() throws Exception {
        List<String> all = migrations(old);
        SpareDatabase older = SpareDatabase.empty("older_county", folder.resolve("older"));
        try (older) {
            Rebuilding.of(older.database()).as(all.subList(0, all.size() - 3));
            older.rows().sql("drop schema " + Rebuilding.MARK).update();
            County.livesIn(older);
            Path copy = folder.resolve("older.zip");
            new Backup(clock, said::add).carryOut(List.of(copy.toString()), older.settings());
            restore(copy);
            assertThat(migrations(fresh)).containsAll(all);
            var as = EveryRow.in(fresh.rows(), older.rows());
            as.keySet().removeAll(STAYS_BEHIND);
            assertThat(as).isEqualTo(rows(older));
        }
    }

    private static List<String> migrations(SpareDatabase database) {
        return database.rows()
                .sql("select script from flyway_schema_history order by version")
                .query((row, n) -> row.getString("script"))
                .list();
    }

    @Test
    void what_is_there_is_replaced_only_when_told_and_kept_first() {
        restore(backup());
        County.addPaper(fresh, new byte[] {1, 2, 3}, "ny.pdf");
        var before = rows(fresh);
        Path again = folder.resolve("kopia.zip");
        refused(() -> restore(again), "Här finns redan 26 rader och 5 filer; skriv --yes sist");
        assertThat(rows(fresh)).isEqualTo(before);

        restore(again, "--yes");
        assertThat(rows(fresh)).isEqualTo(rows(old));
        Path kept = fresh.data().resolve("backups/samverka-exempellan-2026-11-22T0312-fore-aterstallning.zip");
        assertThat(said).contains("Det som fanns här är sparat i %s.".formatted(kept));
        restore(kept, "--yes");
        assertThat(rows(fresh)).isEqualTo(before);
    }

    @Test
    void an_import_never_replaces_anything() {
        Path export = export();
        importInto(export);
        refused(() -> importInto(export), "Här finns redan ett län");
    }

    @Test
    void a_restoration_broken_off_half_way_is_begun_again_and_ends_the_same() {
        Path copy = backup();
        Rebuilding.of(fresh.database()).as(migrations(old).subList(0, 5));
        refused(() -> new Backup(clock, said::add).carryOut(List.of(), fresh.settings()), "bara halvt återställd");
        restore(copy);
        assertThat(rows(fresh)).isEqualTo(rows(old));
        assertThat(Rebuilding.of(fresh.database()).isUnfinished()).isFalse();
    }

    @Test
    void tables_that_are_not_samverkas_are_left_alone() {
        fresh.rows().sql("create table somebody_elses (note text)").update();
        Path copy = backup();
        refused(() -> restore(copy, "--yes"), "inte är Samverkas");
        assertThat(fresh.rows()
                        .sql("select count(*) from somebody_elses")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nothing_is_restored_under_a_samverka_that_runs() throws Exception {
        Path copy = backup();
        try (var running = DriverManager.getConnection(fresh.address() + "&ApplicationName=samverka")) {
            assertThat(running.isValid(1)).isTrue();
            refused(() -> restore(copy), "Samverka körs redan mot databasen");
        }
        restore(copy);
    }

    @Test
    void what_the_databases_own_administrator_has_put_there_stays() throws Exception {
        Path copy = backup();
        String administrator = fresh.address().replace("user=samverka", "user=postgres");
        try (var connection = DriverManager.getConnection(administrator);
                var statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
        }
        restore(copy);
        restore(copy, "--yes");
        assertThat(rows(fresh)).isEqualTo(rows(old));
    }

    @Test
    void a_place_that_cannot_be_written_is_told_in_one_sentence() throws Exception {
        Path file = Files.createFile(folder.resolve("en fil"));
        Path below = file.resolve("kopia.zip");
        refused(
                () -> new Backup(clock, said::add).carryOut(List.of(below.toString()), old.settings()),
                "Kopian gick inte att skriva till %s: en del av sökvägen är en fil.".formatted(below));
    }

    @Test
    void a_place_that_is_taken_is_not_written_over() {
        backup();
        refused(this::backup, "finns redan; välj ett annat namn");
    }
}
