package se.samverka.publication;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How open data are answered: anybody's page anywhere may fetch them, and keep them for a while. */
public final class OpenData {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private OpenData() {}

    /** @param what only such as anybody may read, whoever asks */
    public static <T> ResponseEntity<T> of(T what) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .header("Access-Control-Allow-Origin", "*")
                .body(what);
    }
}
