package se.samverka.meetings.notes;

import se.samverka.platform.web.Section;

/** Where the notes are, or what is missing, on the meeting's page. */
record NotesSection(String sentence, String href, String label, boolean missing) implements Section {}
