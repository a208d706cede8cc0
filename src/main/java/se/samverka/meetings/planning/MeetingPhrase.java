package se.samverka.meetings.planning;

import se.samverka.platform.web.language.Phrase;

/** What is said of meetings in more than one language. */
enum MeetingPhrase implements Phrase {
    MEETINGS,
    NEXT_MEETING,
    NEXT_MEETINGS,
    NONE_PLANNED
}
