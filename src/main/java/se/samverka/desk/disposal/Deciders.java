package se.samverka.desk.disposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.ActWords;
import se.samverka.platform.identity.PersonId;

/** Who decided, by the name that may be told today. */
@Component
class Deciders {

    private final ObjectProvider<ActWords> modules;

    Deciders(ObjectProvider<ActWords> modules) {
        this.modules = modules;
    }

    String name(@Nullable PersonId person) {
        if (person == null) return "Samverka";
        var subject = "person/" + person.value();
        return modules.stream()
                .flatMap(module -> module.things(List.of(subject)).values().stream())
                .map(ActWords.Thing::words)
                .findFirst()
                .orElse("okänd");
    }
}
