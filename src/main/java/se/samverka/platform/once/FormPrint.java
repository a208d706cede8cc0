package se.samverka.platform.once;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;

/** All that a form says, its key and its files among it, as one short text that gives nothing away. */
final class FormPrint {

    private final MessageDigest digest;

    private FormPrint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Empty where the form has no key. */
    static Optional<String> of(HttpServletRequest request) {
        var key = request.getParameter(FormKey.FIELD);
        return key == null || key.isBlank() ? Optional.empty() : Optional.of(new FormPrint().print(request));
    }

    private String print(HttpServletRequest request) {
        add(request.getRequestURI());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            add(name);
            for (var value : values) add(value);
        });
        var type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) addFiles(request);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void addFiles(HttpServletRequest request) {
        try {
            for (var part : request.getParts()) if (part.getSubmittedFileName() != null) add(part);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ServletException noParts) {
            throw new IllegalStateException(noParts);
        }
    }

    private void add(Part file) throws IOException {
        add(file.getName() + "/" + file.getSubmittedFileName());
        try (var bytes = file.getInputStream()) {
            var some = new byte[8192];
            for (int read = bytes.read(some); read >= 0; read = bytes.read(some)) digest.update(some, 0, read);
        }
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
