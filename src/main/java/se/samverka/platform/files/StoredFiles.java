package se.samverka.platform.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.platform.time.CountyClock;

/** Keeps files in the database, their bytes by what they contain. */
@Component
class StoredFiles implements Files {

    private final JdbcClient db;
    private final CountyClock clock;

    StoredFiles(JdbcClient db, CountyClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Kept keep(String name, String mediaType, byte[] bytes) {
        var kept = new Kept(
                new FileId(UUID.randomUUID()), FileName.of(name).value(), mediaType, bytes.length, sha256(bytes));
        keepContent(kept.sha256(), bytes);
        db.sql("""
                        insert into platform_file (id, sha256, name, media_type, size, kept_at)
                        values (:id, :sha256, :name, :mediaType, :size, :at)
                        """)
                .param("id", kept.id().value())
                .param("sha256", kept.sha256())
                .param("name", kept.name())
                .param("mediaType", kept.mediaType())
                .param("size", kept.size())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return kept;
    }

    /** Asked first, so that bytes that are there already do not travel to the database. */
    private void keepContent(String sha256, byte[] bytes) {
        if (hasContent(sha256)) return;
        db.sql("insert into platform_file_content (sha256, bytes) values (:sha256, :bytes) on conflict do nothing")
                .param("sha256", sha256)
                .param("bytes", bytes)
                .update();
    }

    private boolean hasContent(String sha256) {
        return db.sql("select 1 from platform_file_content where sha256 = :sha256")
                .param("sha256", sha256)
                .query()
                .singleColumn()
                .iterator()
                .hasNext();
    }

    @Override
    public Optional<Kept> find(FileId id) {
        return db.sql("select id, name, media_type, size, sha256 from platform_file where id = :id")
                .param("id", id.value())
                .query(StoredFiles::kept)
                .optional();
    }

    @Override
    public byte[] read(FileId id) {
        return db.sql("""
                        select content.bytes from platform_file file
                        join platform_file_content content using (sha256)
                        where file.id = :id
                        """)
                .param("id", id.value())
                .query((row, n) -> row.getBytes("bytes"))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No file " + id.value()));
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        return new Kept(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
