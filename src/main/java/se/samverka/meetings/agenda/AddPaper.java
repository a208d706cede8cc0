package se.samverka.meetings.agenda;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.meetings.ItemId;
import se.samverka.meetings.MeetingId;
import se.samverka.platform.files.FileName;
import se.samverka.platform.files.Files;
import se.samverka.platform.files.Papers;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.pdf.PaperFacts;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Adds a paper to a point, once it has been looked through. */
@Component
public class AddPaper {

    private static final String PDF = "application/pdf";

    private final BuildAgenda building;
    private final Files files;

    AddPaper(BuildAgenda building, Files files) {
        this.building = building;
        this.files = files;
    }

    /** @param title what it is called on the agenda; empty for the file's own name */
    public record Upload(String fileName, byte[] bytes, String title, boolean published) {}

    public Verdict whyNot(Upload upload) {
        return Papers.USUAL.whyNot(upload.fileName(), upload.bytes());
    }

    /** @throws Refused where the file cannot be a paper */
    @Transactional
    public void add(Actor actor, MeetingId meeting, ItemId item, Upload upload) {
        var verdict = whyNot(upload);
        if (!verdict.allows()) throw new Refused(verdict);
        var name = FileName.of(upload.fileName()).value();
        var kept = files.keep(name, PDF, upload.bytes());
        var facts = PaperFacts.find(upload.bytes());
        building.addPaper(
                actor,
                meeting,
                item,
                kept,
                upload.title().isBlank() ? withoutEnding(name) : upload.title().strip(),
                facts.map(PaperFacts::pages).orElse(1),
                upload.published(),
                facts.map(f -> f.claim().inWords()).orElse(""));
    }

    private static String withoutEnding(String name) {
        return Optional.of(name.replaceFirst("(?i)\\.pdf$", ""))
                .filter(stem -> !stem.isBlank())
                .orElse(name);
    }
}
