package se.samverka.platform.backup;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a copy holds and what it was made of; docs/running/export.md says what each word means.
 *
 * @param format of the copy itself; changes when an older Samverka could not read it
 * @param samverka the version that made it
 * @param county the name of the county's folder
 * @param taken when, with its offset from UTC
 * @param migrations that had made the tables
 * @param tables in an order in which they can be filled
 */
record Manifest(
        int format,
        String samverka,
        String county,
        String taken,
        List<String> migrations,
        List<Rows> tables,
        List<Sequence> sequences,
        Contents files) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";
    static final String SEAL = "manifest.sha256";
    static final String FILES = "files.jsonl";

    /**
     * A table's rows, in a part of their own.
     *
     * @param columns what each field is: its type, and what the table's maker says of it
     */
    record Rows(String table, long rows, String sha256, Map<String, Field> columns) {

        String part() {
            return "tables/" + table + ".jsonl";
        }
    }

    record Field(String type, @Nullable String about) {}

    record Sequence(String name, long last, boolean called) {}

    /** @param sha256 of the list of files, which has the fingerprint of each */
    record Contents(long count, long bytes, String sha256) {}

    /** A line in the list of files: the part is named by the fingerprint of its bytes. */
    record Content(String sha256, long bytes) {

        String part() {
            return "files/" + sha256;
        }
    }

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String written() {
        return PRETTY.writeValueAsString(this);
    }

    /** @throws JacksonException where it is no manifest */
    static Manifest read(String text) {
        return JSON.readValue(text, Manifest.class);
    }

    Instant moment() {
        return OffsetDateTime.parse(taken).toInstant();
    }

    long rows() {
        return tables.stream().mapToLong(Rows::rows).sum();
    }
}
