package se.samverka.meetings.publishing;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.PublishedNotes;
import se.samverka.meetings.publishing.MeetingData.FileData;
import se.samverka.meetings.publishing.MeetingData.ItemData;
import se.samverka.meetings.publishing.MeetingData.LocationData;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;

/** Retells meetings as open data: what anybody may read on the meeting's page, no more. */
@Component
class MeetingsAsData {

    static final String DATA = "/data/v1";
    private static final String OPARL = "https://schema.oparl.org/1.1/";

    private final Agendas agendas;
    private final PublishedNotes notes;
    private final Bodies bodies;
    private final Settings settings;

    MeetingsAsData(Agendas agendas, PublishedNotes notes, Bodies bodies, Settings settings) {
        this.agendas = agendas;
        this.notes = notes;
        this.bodies = bodies;
        this.settings = settings;
    }

    /** Without agenda and notes. */
    MeetingData inList(Meeting meeting) {
        return data(meeting, null, null);
    }

    MeetingData whole(Meeting meeting) {
        var page = meeting.address(bodies.body(meeting.body()));
        var published = notes.list(meeting.id()).isEmpty() ? null : settings.at(DATA + page + "/anteckningar");
        return data(meeting, published, meeting.called() ? items(meeting, page) : null);
    }

    private MeetingData data(Meeting meeting, @Nullable String notes, @Nullable List<ItemData> items) {
        var body = bodies.body(meeting.body());
        var page = meeting.address(body);
        return new MeetingData(
                settings.at(DATA + page),
                OPARL + "Meeting",
                "%s, %s".formatted(body.name(), Swedish.day(meeting.day())),
                state(meeting),
                meeting.cancelled(),
                there(meeting.start()),
                there(meeting.end()),
                meeting.place() == null ? null : new LocationData(OPARL + "Location", meeting.place()),
                List.of(settings.at(DATA + "/organ/" + body.slug())),
                meeting.called() ? invitation(meeting, body) : null,
                notes,
                items,
                settings.at(page));
    }

    private static String state(Meeting meeting) {
        if (meeting.cancelled()) return "inställt";
        return meeting.called() ? "kallat" : "planerat";
    }

    private static OffsetDateTime there(LocalDateTime time) {
        return time.atZone(CountyClock.STOCKHOLM).toOffsetDateTime();
    }

    private FileData invitation(Meeting meeting, Body body) {
        return pdf(
                "Kallelse till %s den %s".formatted(body.name(), Swedish.day(meeting.day())),
                meeting.address(body) + "/kallelse.pdf");
    }

    private FileData pdf(String name, String path) {
        return new FileData(OPARL + "File", name, "application/pdf", settings.at(path));
    }

    private List<ItemData> items(Meeting meeting, String page) {
        return agendas.list(meeting.id()).stream().map(item -> item(item, page)).toList();
    }

    private ItemData item(AgendaItem item, String page) {
        return new ItemData(
                OPARL + "AgendaItem",
                String.valueOf(item.number()),
                item.number(),
                item.heading(),
                item.published(),
                item.kind().swedish(),
                item.presenter(),
                item.papers().stream()
                        .filter(paper -> item.published() && paper.published())
                        .map(paper -> pdf(
                                paper.title(),
                                "%s/punkt/%d/handling/%d".formatted(page, item.number(), paper.position())))
                        .toList());
    }
}
