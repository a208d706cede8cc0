package se.samverka.meetings;

import se.samverka.platform.identity.Actor;

/** What hangs on an agenda hears of its changes, in the change's own transaction. */
public interface HeedsAgenda {

    /** Called before the change is kept; holds the meeting until the transaction ends, so that changes come one by one. */
    void changing(Actor actor, MeetingId meeting);
}
