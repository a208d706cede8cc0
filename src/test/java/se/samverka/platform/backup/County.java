package se.samverka.platform.backup;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A few rows with everything that is hard to copy: all kinds of columns, and characters that formats use themselves. */
final class County {

    static final String HARD = "Åsa \\N \\. \"quoted\", it's\ttabbed\r\nnext ␀ 🦌 \u0001\u0002 \\u0041 {\"a\":[1]}";

    private final JdbcClient db;

    private County(JdbcClient db) {
        this.db = db;
    }

    static void livesIn(SpareDatabase spare) {
        County county = new County(spare.rows());
        county.keepsPapers();
        county.hasALogo();
        county.hasAnAuditTrail();
        county.canBeSearched();
        county.hasBodiesThatReferToEachOther();
    }

    private void keepsPapers() {
        paper("two megabytes and a bit".getBytes(StandardCharsets.UTF_8), HARD);
        paper(bytes((2 << 20) + 17), "stor.pdf");
        paper(new byte[0], "tom.pdf");
        paper(bytes(1 << 20), "jämn.pdf");
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    void paper(byte[] bytes, String name) {
        db.sql("""
                        with content as (
                            insert into platform_file_content (sha256, bytes)
                            values (encode(sha256(:bytes), 'hex'), :bytes) returning sha256)
                        insert into platform_file (id, sha256, name, media_type, size, kept_at)
                        select :id, sha256, :name, 'application/pdf', length(:bytes),
                               timestamptz '2017-09-12 18:00:00.123456+02' from content
                        """)
                .param("bytes", bytes)
                .param("id", UUID.randomUUID())
                .param("name", name)
                .update();
    }

    static void addPaper(SpareDatabase spare, byte[] bytes, String name) {
        new County(spare.rows()).paper(bytes, name);
    }

    private void hasALogo() {
        db.sql("""
                        insert into county_profile (name, responsible, contact_email, first_colour, second_colour, letterhead,
                                                    example, logo, logo_media_type)
                        values (:hard, '', '', '', '', array[]::text[], true, :logo, 'image/png')
                        """).param("hard", HARD).param("logo", bytes(3000)).update();
    }

    private void hasAnAuditTrail() {
        for (int line = 0; line < 12; line++)
            db.sql("""
                            insert into platform_audit_line (at, actor, person, on_behalf_of, act, subject, details)
                            values (timestamptz '2017-10-29 02:30:00+02' + :line * interval '1 hour', 'signed-in', null,
                                    null, :hard, '', jsonb_build_object('till', :hard, 'tal', 1.10, 'inget', null))
                            """).param("line", line).param("hard", HARD).update();
    }

    private void canBeSearched() {
        db.sql("""
                        insert into publication_thing (kind, id, url, kind_in_words, title, content, date, visible_to,
                                                       lexemes, revision, words_known)
                        values ('paper', 'a', '/a', 'Handling', :hard, '', date '2017-09-19', array['all', :hard, null],
                                setweight(to_tsvector('swedish', 'Trygg hemgång för äldre'), 'A') || '''sc:all''',
                                nextval('publication_revision'), true)
                        """).param("hard", HARD).update();
        db.sql("select setval('publication_revision', 4711)").query().singleValue();
    }

    private void hasBodiesThatReferToEachOther() {
        UUID organisation = UUID.randomUUID();
        db.sql("insert into county_organisation (id, key, kind) values (:id, 'en-kommun', 'MUNICIPALITY')")
                .param("id", organisation)
                .update();
        db.sql("""
                        insert into bodies_body (id, slug, kind, legal_form, layer, position, host, started, start_day_known,
                                                 end_day_known, example, on_sketch)
                        values (:id, 'aldre', 'grupp', 'grupp', 'lager', 1, :host, date 'infinity', true, false, false, true)
                        """).param("id", UUID.randomUUID()).param("host", organisation).update();
    }
}
