package se.samverka.platform.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverka.platform.records.TellsOf;

/** The files whose names hold somebody's name; what stands in them is not looked through. */
@Component
@Order(7)
class TellsOfFiles implements TellsOf {

    private final JdbcClient db;

    TellsOfFiles(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<String> columns() {
        return Set.of("platform_file.name");
    }

    @Override
    public Map<String, String> beyond() {
        return Map.of(
                "platform_file_content.bytes",
                "Det som står i filerna till mötenas punkter söks inte igenom. Filerna finns på mötenas sidor.");
    }

    @Override
    public List<Part> about(Subject subject) {
        return List.of(new Part(
                "Filer med ditt namn i filnamnet",
                db.sql("select name from platform_file where name ~* :name order by kept_at, id")
                        .param("name", subject.namePattern())
                        .query((row, n) -> Entry.of("Fil", row.getString("name")))
                        .list()));
    }
}
