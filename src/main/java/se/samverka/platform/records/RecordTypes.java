package se.samverka.platform.records;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All sorts of records, as the modules declare them. */
@Component
public class RecordTypes {

    private final ObjectProvider<RecordType> modules;

    RecordTypes(ObjectProvider<RecordType> modules) {
        this.modules = modules;
    }

    /** By their words, in Swedish order. */
    public List<RecordType> list() {
        return modules.stream()
                .sorted(Comparator.comparing(RecordType::word, Collator.getInstance(Locale.of("sv", "SE"))))
                .toList();
    }

    public Optional<RecordType> find(String word) {
        return list().stream().filter(type -> type.word().equals(word)).findFirst();
    }
}
