package se.samverka.meetings.notice;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.MeetingId;
import se.samverka.meetings.Meetings;
import se.samverka.platform.files.Files;
import se.samverka.platform.mail.AttachmentSource;
import se.samverka.platform.pdf.Bindery;
import se.samverka.platform.pdf.Bundle;
import se.samverka.platform.pdf.Letterhead;
import se.samverka.platform.settings.Settings;

/** The notice and its papers in one file, drawn once for each audience and version. */
@Component
class MeetingBundles implements AttachmentSource {

    private static final int KEPT = 24;

    private final Meetings meetings;
    private final Agendas agendas;
    private final Bodies bodies;
    private final Files files;
    private final Bindery bindery;
    private final NoticeSheets sheets;
    private final Settings settings;
    private final MadeOnce<Key, byte[]> drawn = new MadeOnce<>(KEPT, this::draw);

    MeetingBundles(
            Meetings meetings,
            Agendas agendas,
            Bodies bodies,
            Files files,
            Bindery bindery,
            NoticeSheets sheets,
            Settings settings) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.bodies = bodies;
        this.files = files;
        this.bindery = bindery;
        this.sheets = sheets;
        this.settings = settings;
    }

    /** @param head who is named at the top, which may change, or may no longer be told */
    private record Key(Meeting meeting, List<AgendaItem> agenda, boolean all, Letterhead head) {}

    @Override
    public String name() {
        return "meetings/bundle";
    }

    /** Travels by mail only when everything in it is published and it is not too large. */
    @Override
    public Optional<Content> content(String key) {
        var meeting = meetings.meeting(new MeetingId(UUID.fromString(key.substring(0, key.indexOf('/')))));
        if (!allPublished(agendas.list(meeting.id()))) return Optional.empty();
        return Optional.of(bundle(meeting, false))
                .filter(bytes -> bytes.length <= settings.attachLimit())
                .map(bytes -> new Content("application/pdf", bytes));
    }

    /** @param all with the papers that are not published, for those who may read them */
    byte[] bundle(Meeting meeting, boolean all) {
        var agenda = agendas.list(meeting.id());
        return drawn.of(new Key(meeting, agenda, all, sheets.letterhead(bodies.body(meeting.body()))));
    }

    private byte[] draw(Key key) {
        var body = bodies.body(key.meeting().body());
        var bytes = new ByteArrayOutputStream();
        bindery.bind(
                new Bundle(
                        sheets.sheet(body, key.meeting(), key.agenda(), key.all()),
                        key.agenda().stream()
                                .map(item -> item(body, key.meeting(), item, key.all()))
                                .toList()),
                bytes);
        return bytes.toByteArray();
    }

    private Bundle.Item item(Body body, Meeting meeting, AgendaItem item, boolean all) {
        return new Bundle.Item(
                item.number(),
                item.heading(),
                item.papers().stream()
                        .filter(paper -> all || isPublished(item, paper))
                        .map(paper -> new Bundle.Paper(
                                paper.position(),
                                paper.title(),
                                isPublished(item, paper),
                                URI.create(sheets.address(body, meeting, item, paper)),
                                () -> files.read(paper.file())))
                        .toList());
    }

    private static boolean allPublished(List<AgendaItem> agenda) {
        return agenda.stream().allMatch(item -> item.papers().stream().allMatch(p -> isPublished(item, p)));
    }

    private static boolean isPublished(AgendaItem item, AgendaItem.Paper paper) {
        return item.published() && paper.published();
    }
}
