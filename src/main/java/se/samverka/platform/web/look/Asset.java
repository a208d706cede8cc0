package se.samverka.platform.web.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of ours that many pages share; its address changes when it does, so a browser may keep it for ever. */
public enum Asset {
    /** One style sheet, written in parts and sent as one. */
    STYLES(
            "/css/samverka.css",
            "css/tokens",
            "css/base",
            "css/frame",
            "css/parts",
            "css/forms",
            "css/pictures",
            "css/print"),
    ICONS("/icons.svg", "icons"),
    PASSKEYS("/js/passkeys.js", "js/passkeys"),
    BEGUN("/js/begun.js", "js/begun");

    private final String path;
    private final String content;
    private final String version;

    Asset(String path, String... parts) {
        var ending = path.substring(path.lastIndexOf('.'));
        this.path = path;
        this.content = Stream.of(parts).map(part -> read(part + ending)).collect(Collectors.joining("\n"));
        this.version = fingerprint(content);
    }

    /** Where pages fetch it, for example {@code /icons.svg?v=1f2e3d4c}. */
    public String address() {
        return path + "?v=" + version;
    }

    String content() {
        return content;
    }

    String version() {
        return version;
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream("/static/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fingerprint(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
