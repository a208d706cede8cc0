package se.samverka.meetings.notes;

import se.samverka.meetings.ItemId;

/** What is noted on one point, in the four labelled parts; each may be empty. */
record Note(ItemId item, String talk, String position, String toDo, String takeHome) {

    static Note empty(ItemId item) {
        return new Note(item, "", "", "", "");
    }

    boolean isEmpty() {
        return talk.isBlank() && position.isBlank() && toDo.isBlank() && takeHome.isBlank();
    }
}
