package se.samverka.meetings.notice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What takes long to make is made once for each key: whoever asks for the same waits, whoever asks for another does not.
 * The latest few are kept; what could not be made is tried again.
 */
final class MadeOnce<K, V> {

    private final Function<K, V> making;
    private final Map<K, Piece> pieces;

    MadeOnce(int kept, Function<K, V> making) {
        this.making = making;
        this.pieces = Collections.synchronizedMap(new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Piece> eldest) {
                return size() > kept;
            }
        });
    }

    V of(K key) {
        return pieces.computeIfAbsent(key, k -> new Piece()).made(key);
    }

    private final class Piece {

        private @Nullable V made;

        synchronized V made(K key) {
            var standing = made;
            if (standing != null) return standing;
            var fresh = making.apply(key);
            made = fresh;
            return fresh;
        }
    }
}
