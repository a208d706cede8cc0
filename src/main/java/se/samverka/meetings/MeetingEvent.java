package se.samverka.meetings;

/** What has happened to a meeting; carries ids, never names. */
public sealed interface MeetingEvent {

    MeetingId meeting();

    record MeetingPlanned(MeetingId meeting) implements MeetingEvent {}

    /** A point or a paper was put in, changed, moved or taken out. */
    record AgendaChanged(MeetingId meeting) implements MeetingEvent {}

    record NoticeSent(MeetingId meeting, int version) implements MeetingEvent {}

    record MeetingCancelled(MeetingId meeting) implements MeetingEvent {}

    /** Only the sample's meetings are ever removed; a real one is cancelled. */
    record MeetingRemoved(MeetingId meeting) implements MeetingEvent {}

    record NotesPublished(MeetingId meeting, int version) implements MeetingEvent {}
}
