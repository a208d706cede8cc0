package se.samverka.bodies.cases;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Case.Document;
import se.samverka.bodies.Case.Step;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.files.FileName;
import se.samverka.platform.files.Files;
import se.samverka.platform.files.Papers;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Hands in a document for a step of a case, once it has been looked through as papers of meetings are. */
@Component
class HandIn {

    private final StepDocuments documents;
    private final Files files;
    private final Audit audit;

    HandIn(StepDocuments documents, Files files, Audit audit) {
        this.documents = documents;
        this.files = files;
        this.audit = audit;
    }

    /** @param title empty for the file's own name, @param open whether everybody may read it */
    record Upload(String fileName, byte[] bytes, String title, boolean open) {}

    static Verdict whyNot(Upload upload) {
        return Papers.USUAL.whyNot(upload.fileName(), upload.bytes());
    }

    /** @throws Refused where the file cannot be a paper */
    @Transactional
    public void add(Actor actor, int number, Step step, Upload upload) {
        Verdict verdict = whyNot(upload);
        if (!verdict.allows()) throw new Refused(verdict);
        String name = FileName.of(upload.fileName()).value();
        Files.Kept kept = files.keep(name, "application/pdf", upload.bytes());
        String title = upload.title().isEmpty() ? name.replaceFirst("(?i)(.)\\.pdf$", "$1") : upload.title();
        documents.add(step.id(), new Document(UUID.randomUUID(), kept.id(), title, upload.open()));
        audit.record(
                actor,
                "bodies.add-document",
                CaseAddress.subject(number),
                Map.of("kind", CaseActs.word(step.kind()), "sha256", kept.sha256()));
    }

    @Transactional
    public void remove(Actor actor, int number, Step step, Document document) {
        documents.remove(document.id());
        audit.record(
                actor,
                "bodies.remove-document",
                CaseAddress.subject(number),
                Map.of("kind", CaseActs.word(step.kind())));
    }
}
