package se.samverka.platform.mail.sending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionOperations;
import se.samverka.platform.mail.AttachmentSource;
import se.samverka.platform.mail.AttachmentSource.Content;
import se.samverka.platform.mail.Letter;
import se.samverka.platform.mail.Letter.Attachment;

/** Fetches what travels with the letters of one run; the bundle that 28 letters share is asked for once. */
final class Enclosures {

    private static final int REMEMBERED = 4;

    /** A file as it travels. */
    record Enclosure(String fileName, String mediaType, byte[] bytes) {}

    private final Map<String, AttachmentSource> sources;
    private final long limit;
    private final TransactionOperations apart;
    private final Map<String, Optional<Content>> fetched = new LinkedHashMap<>();

    /** @param apart a transaction of its own, so that a source that fails does not take the letter's down with it */
    Enclosures(List<AttachmentSource> sources, long limit, TransactionOperations apart) {
        this.sources = sources.stream().collect(Collectors.toMap(AttachmentSource::name, Function.identity()));
        this.limit = limit;
        this.apart = apart;
    }

    /** @throws IllegalStateException where no module has the file's source */
    List<Enclosure> of(Letter letter) {
        return letter.attachments().stream()
                .flatMap(attachment -> content(attachment)
                        .map(content -> new Enclosure(attachment.fileName(), content.mediaType(), content.bytes()))
                        .stream())
                .toList();
    }

    private Optional<Content> content(Attachment attachment) {
        String key = attachment.source() + "/" + attachment.key();
        Optional<Content> known = fetched.get(key);
        return known == null ? remember(key, fetch(attachment)) : known;
    }

    private Optional<Content> fetch(Attachment attachment) {
        AttachmentSource source = sources.get(attachment.source());
        if (source == null) throw new IllegalStateException("No source of files is named " + attachment.source());
        Optional<Content> content = apart.execute(running -> source.content(attachment.key()));
        return Objects.requireNonNull(content).filter(file -> file.bytes().length <= limit);
    }

    private Optional<Content> remember(String key, Optional<Content> content) {
        if (fetched.size() == REMEMBERED)
            fetched.remove(fetched.keySet().iterator().next());
        fetched.put(key, content);
        return content;
    }
}
