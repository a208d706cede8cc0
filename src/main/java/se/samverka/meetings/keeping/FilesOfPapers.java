package se.samverka.meetings.keeping;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.files.FileId;
import se.samverka.platform.files.UsesFiles;

/** The files that stand on an agenda. */
@Component
class FilesOfPapers implements UsesFiles {

    private final JdbcClient db;

    FilesOfPapers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String column() {
        return "meetings_paper.file";
    }

    @Override
    public Stream<FileId> used() {
        return db
                .sql("select file from meetings_paper")
                .query((row, n) -> new FileId(row.getObject("file", UUID.class)))
                .list()
                .stream();
    }
}
