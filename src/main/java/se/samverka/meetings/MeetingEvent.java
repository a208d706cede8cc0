package se.samverka.meetings;

/** What has happened to a meeting; carries ids, never names. */
public sealed interface MeetingEvent {

    MeetingId meeting();

    record MeetingPlanned(MeetingId meeting) implements MeetingEvent {}

    /** A point or a paper was put in, changed, moved or taken out. */
    record AgendaChanged(MeetingId meeting) implements MeetingEvent {}

    record NoticeSent(MeetingId meeting, int version) implements MeetingEvent {}

    record MeetingCancelled(MeetingId meeting) implements MeetingEvent {}

    record NotesPublished(MeetingId meeting, int version) implements MeetingEvent {}
}
