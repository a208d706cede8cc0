package se.samverka.platform.begun;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverka.platform.records.TellsOf;

/** What is begun and not saved is its writer's alone, so an administrator who hands out an extract does not get it. */
@Component
class TellsOfBegunTexts implements TellsOf {

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Map<String, String> beyond() {
        return Map.of(
                "platform_begun_text.fields",
                "Det som någon har börjat skriva och inte sparat ser bara den som skriver. Det försvinner av sig självt.");
    }

    @Override
    public List<Part> about(Subject subject) {
        return List.of();
    }
}
