package se.samverka.platform.edits;

import java.util.List;
import java.util.Map;

/** What two edits say together. @param clashes where somebody has to choose, in the form's order */
public record Merged(Map<String, String> kept, List<Clash> clashes) {

    public boolean isWhole() {
        return clashes.isEmpty();
    }
}
