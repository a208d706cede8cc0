package se.samverka.platform.health;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look found.
 *
 * @param sentence how it is, in plain Swedish
 * @param advice what to do about it; empty where nothing
 * @param way where that is done; null where not in Samverka
 */
public record Finding(
        Condition condition,
        String sentence,
        String advice,
        @Nullable Way way,
        List<Figure> figures) {

    /** @param label verb first */
    public record Way(String label, String href) {}

    public static Finding well(String sentence) {
        return new Finding(Condition.WELL, sentence, "", null, List.of());
    }

    public static Finding watch(String sentence, String advice) {
        return new Finding(Condition.WATCH, sentence, advice, null, List.of());
    }

    public static Finding ill(String sentence, String advice) {
        return new Finding(Condition.ILL, sentence, advice, null, List.of());
    }

    public Finding by(String label, String href) {
        return new Finding(condition, sentence, advice, new Way(label, href), figures);
    }

    public Finding with(Figure... counted) {
        return new Finding(condition, sentence, advice, way, List.of(counted));
    }
}
