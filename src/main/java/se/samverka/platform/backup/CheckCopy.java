package se.samverka.platform.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import se.samverka.platform.backup.Manifest.Content;
import se.samverka.platform.backup.Manifest.Rows;
import tools.jackson.core.JacksonException;

/** Reads all of a copy and asks whether each part is what was once written. */
final class CheckCopy {

    private final Copy copy;
    private final Progress progress;
    private long seen;

    private CheckCopy(Copy copy, Progress progress) {
        this.copy = copy;
        this.progress = progress;
    }

    /** @throws se.samverka.platform.console.Obstacle that names the part */
    static void check(Copy copy, Progress progress) {
        new CheckCopy(copy, progress).all();
    }

    private void all() {
        for (Rows table : copy.manifest().tables()) check(table.part(), table.sha256());
        check(Manifest.FILES, copy.manifest().files().sha256());
        files();
        if (seen != copy.manifest().files().count()) throw copy.damaged(Manifest.FILES);
    }

    private void check(String part, String sha256) {
        try (InputStream bytes = copy.read(part)) {
            if (!Fingerprint.of(bytes).equals(sha256)) throw copy.damaged(part);
        } catch (IOException | InternalError unreadable) {
            throw copy.damaged(part, unreadable);
        }
    }

    private void files() {
        try (BufferedReader list =
                new BufferedReader(new InputStreamReader(copy.read(Manifest.FILES), StandardCharsets.UTF_8))) {
            for (String line = list.readLine(); line != null; line = list.readLine()) file(line);
        } catch (IOException | JacksonException unreadable) {
            throw copy.damaged(Manifest.FILES, unreadable);
        }
    }

    private void file(String line) {
        Content content = Manifest.JSON.readValue(line, Content.class);
        check(content.part(), content.sha256());
        progress.at(
                "Kontrollerar: %s av %s filer …",
                ++seen, copy.manifest().files().count());
    }
}
