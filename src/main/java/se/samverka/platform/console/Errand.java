package se.samverka.platform.console;

import java.util.List;
import se.samverka.platform.settings.Settings;

/** Something that {@code ./samverka} does and then ends, without opening the web site. */
public interface Errand {

    /** What one writes after {@code ./samverka}. */
    String word();

    /**
     * @param words what was written after the errand's own word
     * @throws Obstacle where it cannot be done
     */
    void carryOut(List<String> words, Settings settings);
}
