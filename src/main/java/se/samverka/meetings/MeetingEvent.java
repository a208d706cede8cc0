package se.samverka.meetings;

/** What has happened to a meeting; carries ids, never names. */
public sealed interface MeetingEvent {

    MeetingId meeting();

    record MeetingPlanned(MeetingId meeting) implements MeetingEvent {}

    record NoticeSent(MeetingId meeting, int version) implements MeetingEvent {}

    record MeetingCancelled(MeetingId meeting) implements MeetingEvent {}

    record NotesPublished(MeetingId meeting, int version) implements MeetingEvent {}
}
