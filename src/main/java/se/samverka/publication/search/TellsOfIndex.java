package se.samverka.publication.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverka.platform.records.TellsOf;

/** The index holds copies only; what they are copies of is told by those who keep it. */
@Component
class TellsOfIndex implements TellsOf {

    private static final String COPIES =
            "Sökregistret är kopior av det som sidorna visar. Samma uppgifter står i de andra delarna.";

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Map<String, String> beyond() {
        return Map.of(
                "publication_thing.title", COPIES,
                "publication_thing.content", COPIES,
                "publication_thing.lexemes", COPIES,
                "publication_word.word", COPIES,
                "publication_word.folded", COPIES);
    }

    @Override
    public List<Part> about(Subject subject) {
        return List.of();
    }
}
