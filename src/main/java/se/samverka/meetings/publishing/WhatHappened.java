package se.samverka.meetings.publishing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.PublishedNotes;
import se.samverka.meetings.PublishedNotes.Edition;
import se.samverka.meetings.SentNotices;
import se.samverka.meetings.SentNotices.Sent;
import se.samverka.platform.time.Swedish;
import se.samverka.publication.Happenings;

/** Notices sent and notes published, each version an entry of its own. */
@Component
class WhatHappened implements Happenings {

    private final SentNotices notices;
    private final PublishedNotes notes;
    private final Meetings meetings;
    private final Bodies bodies;

    WhatHappened(SentNotices notices, PublishedNotes notes, Meetings meetings, Bodies bodies) {
        this.notices = notices;
        this.notes = notes;
        this.meetings = meetings;
        this.bodies = bodies;
    }

    @Override
    public List<Happening> listLatest(@Nullable String body, int most) {
        var of = body == null ? null : bodies.find(body).map(Body::id).orElse(null);
        return body != null && of == null ? List.of() : latest(of, most);
    }

    private List<Happening> latest(@Nullable BodyId body, int most) {
        var sent = notices.listLatest(body, most);
        var published = notes.listLatest(body, most);
        var about = meetings.listAll(Stream.concat(
                        sent.stream().map(Sent::meeting), published.stream().map(Edition::meeting))
                .toList());
        return Stream.concat(
                        sent.stream().map(one -> happening(one, Objects.requireNonNull(about.get(one.meeting())))),
                        published.stream().map(one -> happening(one, Objects.requireNonNull(about.get(one.meeting())))))
                .toList();
    }

    private Happening happening(Sent sent, Meeting meeting) {
        var body = bodies.body(meeting.body());
        var title = sent.version() == 1 ? "Kallelse till %s den %s" : "Ändrad kallelse till %s den %s";
        return new Happening(
                "%s/notice/%d".formatted(meeting.subject(), sent.version()),
                sent.at(),
                title.formatted(body.name(), Swedish.day(meeting.day())),
                whenAndWhere(meeting),
                meeting.address(body));
    }

    private static String whenAndWhere(Meeting meeting) {
        var place = meeting.place() == null ? "Platsen meddelas senare." : meeting.place() + ".";
        return "%s kl. %s. %s"
                .formatted(
                        Swedish.capital(Swedish.weekday(meeting.day())),
                        Swedish.times(meeting.start(), meeting.end()),
                        place);
    }

    private Happening happening(Edition published, Meeting meeting) {
        var body = bodies.body(meeting.body());
        var title = published.version() == 1 ? "Anteckningar från %s den %s" : "Rättade anteckningar från %s den %s";
        return new Happening(
                "%s/notes/%d".formatted(meeting.subject(), published.version()),
                published.publishedAt(),
                title.formatted(body.name(), Swedish.day(meeting.day())),
                Objects.requireNonNullElse(published.change(), ""),
                "%s/anteckningar/v%d".formatted(meeting.address(body), published.version()));
    }
}
