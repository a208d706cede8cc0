package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.files.UsesFiles;
import se.samverka.platform.records.RecordTypes;

/** Where personal data can stand, why, and by which rule in the county's plan they go; printed in docs/personal-data.md. */
@SamverkaTest
class DeclarationsTest {

    private static final Path PRINTED = Path.of("docs/personal-data.md");
    private static final Pattern PERSONAL = Pattern.compile("personal: ([^;]+); ([^;]+)");

    @Autowired
    RecordTypes types;

    @Autowired
    JdbcClient db;

    @Autowired
    List<UsesFiles> files;

    private record Declared(String column, String words) {}

    @Test
    void every_declaration_says_why_and_names_a_rule_that_tells_persons_of_it() {
        assertThat(lacking()).isEmpty();
        assertThat(declared()).hasSizeGreaterThan(30);
    }

    @Test
    void the_guard_bites_on_a_rule_that_is_not_there_and_on_one_that_tells_nobody() {
        db.sql("create table people_breach (first text, second text, third text, fourth text)")
                .update();
        db.sql("comment on column people_breach.first is 'personal: to be polite; two years'")
                .update();
        db.sql("comment on column people_breach.second is 'personal: to be polite; organ och uppdrag'")
                .update();
        db.sql("comment on column people_breach.third is 'personal: to be polite'")
                .update();
        db.sql("comment on column people_breach.fourth is 'personal: to be polite; personer och uppdrag'")
                .update();
        try {
            assertThat(lacking()).containsExactly("people_breach.first", "people_breach.second", "people_breach.third");
        } finally {
            db.sql("drop table people_breach").update();
        }
    }

    @Test
    void what_is_declared_is_printed() throws IOException {
        var page = page();
        var printed = Files.exists(PRINTED) ? Files.readString(PRINTED) : "";
        if (!page.equals(printed)) Files.writeString(PRINTED, page);
        assertThat(printed).as(PRINTED + " is written anew: commit it").isEqualTo(page);
    }

    /** A file that nobody says is in use is taken away for good. */
    @Test
    void every_column_that_points_at_a_file_is_told_to_those_who_take_files_away() {
        assertThat(files.stream().map(UsesFiles::column)).containsExactlyInAnyOrderElementsOf(pointingAtFiles());
    }

    @Test
    void the_guard_bites_on_a_module_that_keeps_files_and_says_nothing() {
        db.sql("create table people_breach (portrait uuid)").update();
        db.sql("comment on column people_breach.portrait is 'file: a portrait'").update();
        try {
            assertThat(pointingAtFiles()).contains("people_breach.portrait");
        } finally {
            db.sql("drop table people_breach").update();
        }
    }

    private List<String> lacking() {
        return declared().stream()
                .filter(one -> !namesARule(one.words()))
                .map(Declared::column)
                .toList();
    }

    private boolean namesARule(String words) {
        var declared = PERSONAL.matcher(words);
        return declared.matches()
                && types.find(declared.group(2))
                        .filter(type -> type.personal() != null)
                        .isPresent();
    }

    private List<Declared> declared() {
        return comments("personal: %");
    }

    /** Those that say so, and those that are called so. */
    private List<String> pointingAtFiles() {
        return db.sql("""
                        select c.relname || '.' || a.attname
                        from pg_attribute a join pg_class c on c.oid = a.attrelid
                        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0
                          and not a.attisdropped and a.atttypid = 'uuid'::regtype
                          and (a.attname = 'file' or coalesce(col_description(c.oid, a.attnum), '') like 'file: %')
                        order by 1
                        """).query(String.class).list();
    }

    private List<Declared> comments(String like) {
        return db.sql("""
                        select c.relname || '.' || a.attname as column_name, col_description(c.oid, a.attnum) as words
                        from pg_attribute a join pg_class c on c.oid = a.attrelid
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
                          and not a.attisdropped and col_description(c.oid, a.attnum) like :like
                        order by 1
                        """)
                .param("like", like)
                .query((row, n) -> new Declared(row.getString("column_name"), row.getString("words")))
                .list();
    }

    private String page() {
        var rows = declared().stream()
                .map(one -> PERSONAL.matcher(one.words()).replaceFirst("| `" + one.column() + "` | $1 | $2 |"))
                .collect(Collectors.joining("\n"));
        return """
                # Where personal data can stand

                Printed by `DeclarationsTest` from the database's own comments; never edited by hand.
                A column that can hold personal data says why, and names the rule in the county's plan
                (`counties/…/gallring.yaml`) that says how long. A text or bytes column that says nothing fails the build.
                Who sees what of it, and what people are told, stands in [running/personuppgifter.md](running/personuppgifter.md).

                | Column | Why | Rule |
                | --- | --- | --- |
                %s
                """.formatted(rows);
    }
}
