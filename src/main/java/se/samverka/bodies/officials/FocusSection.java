package se.samverka.bodies.officials;

import java.util.List;
import se.samverka.platform.web.Section;

/**
 * What a network has in focus, and has had.
 *
 * @param question empty where none is in focus
 * @param time since when and by whom
 * @param others those before and those to come, newest first
 * @param ask where another is written; empty for those who may not
 */
record FocusSection(String question, String time, List<Other> others, String ask) implements Section {

    record Other(String question, String time) {}
}
