package se.samverka.rounds.replies;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.platform.files.FileId;
import se.samverka.platform.files.Files;
import se.samverka.platform.files.UsesFiles;
import se.samverka.platform.mail.AttachmentSource;
import se.samverka.rounds.AskId;
import se.samverka.rounds.KeptRounds;

/** Receipts, as they travel with letters and are kept. */
@Component
class Receipts implements AttachmentSource, UsesFiles {

    private final KeptRounds rounds;
    private final Files files;

    Receipts(KeptRounds rounds, Files files) {
        this.rounds = rounds;
        this.files = files;
    }

    @Override
    public String name() {
        return "rounds/receipt";
    }

    /** @param key the ask and the version, for example {@code 5b1c…/2} */
    @Override
    public Optional<Content> content(String key) {
        var parts = key.split("/");
        var version = Integer.parseInt(parts[1]);
        return rounds.find(new AskId(UUID.fromString(parts[0])))
                .flatMap(ask -> ask.replies().stream()
                        .filter(reply -> reply.version() == version)
                        .findFirst())
                .map(reply -> new Content("application/pdf", files.read(reply.receipt())));
    }

    @Override
    public String column() {
        return "rounds_reply.receipt";
    }

    @Override
    public Stream<FileId> used() {
        return rounds.listReceipts().stream();
    }
}
