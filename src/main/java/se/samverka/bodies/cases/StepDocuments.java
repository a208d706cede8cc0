package se.samverka.bodies.cases;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samverka.bodies.Case.Document;
import se.samverka.platform.files.FileId;
import se.samverka.platform.files.UsesFiles;

/** What was handed in for steps, written and counted; it is read with the case. */
@Repository
class StepDocuments implements UsesFiles {

    private final JdbcClient jdbc;

    StepDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID step, Document document) {
        jdbc.sql("insert into bodies_case_document (id, step, file, title, open) values (?, ?, ?, ?, ?)")
                .params(document.id(), step, document.file().value(), document.title(), document.open())
                .update();
    }

    void remove(UUID document) {
        jdbc.sql("delete from bodies_case_document where id = ?")
                .param(document)
                .update();
    }

    @Override
    public String column() {
        return "bodies_case_document.file";
    }

    @Override
    public Stream<FileId> used() {
        return jdbc
                .sql("select file from bodies_case_document")
                .query((row, n) -> new FileId(row.getObject("file", UUID.class)))
                .list()
                .stream();
    }
}
