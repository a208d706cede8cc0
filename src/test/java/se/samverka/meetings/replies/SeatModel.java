package se.samverka.meetings.replies;

import org.jspecify.annotations.Nullable;
import se.samverka.meetings.replies.SeatRules.Deputies;

/**
 * What the rules ought to lead to, told in another way: not as states but as each person's word, and who was let in
 * first.
 */
final class SeatModel {

    enum Word {
        NONE,
        YES,
        NO
    }

    private final Deputies deputies;
    /** The member's latest word; it is no word for the member when the official calls the deputy. */
    private Word said = Word.NONE;

    private Word deputy = Word.NONE;
    private boolean comes;
    private boolean out;
    private boolean bothWant;
    private boolean asked;
    private Presence membersWay = Presence.ON_SITE;
    private Presence deputysWay = Presence.ON_SITE;

    SeatModel(Deputies deputies) {
        this.deputies = deputies;
    }

    void happens(SeatEvent event) {
        switch (event) {
            case SeatEvent.MemberSaysYes yes -> memberIn(yes.presence());
            case SeatEvent.MemberSaysNo no -> memberOut();
            case SeatEvent.DeputySaysYes yes -> deputySays(Word.YES, yes.presence());
            case SeatEvent.DeputySaysNo no -> deputySays(Word.NO, null);
            case SeatEvent.OfficialCallsDeputy call -> officialCalls();
            case SeatEvent.OfficialLetsMemberBack back -> letBack();
            case SeatEvent.MemberIsAppointed appointed -> throw new IllegalArgumentException("Nobody answers.");
            case SeatEvent.MemberLeaves leaves -> throw new IllegalArgumentException("Nobody answers.");
            case SeatEvent.DeputyIsAppointed appointed -> throw new IllegalArgumentException("Nobody answers.");
            case SeatEvent.DeputyLeaves leaves -> throw new IllegalArgumentException("Nobody answers.");
        }
    }

    private void memberIn(Presence way) {
        said = Word.YES;
        membersWay = way;
        if (out && deputy == Word.YES) bothWant = true;
        else memberAlone();
    }

    private void memberOut() {
        said = Word.NO;
        comes = false;
        bothWant = false;
        if (out) return;
        out = true;
        asked = deputies.callsAtOnce();
    }

    private void deputySays(Word word, @Nullable Presence way) {
        if (!deputies.hasDeputy() || comes) return;
        if (word == Word.NO && bothWant) memberAlone();
        else deputy = word;
        if (way != null) deputysWay = way;
    }

    private void officialCalls() {
        if (!deputies.hasDeputy() || comes) return;
        bothWant = false;
        if (deputy == Word.NO) deputy = Word.NONE;
        out = true;
        asked = true;
    }

    private void letBack() {
        if (!out) return;
        if (!bothWant) membersWay = Presence.ON_SITE;
        said = Word.YES;
        memberAlone();
    }

    private void memberAlone() {
        comes = true;
        out = false;
        deputy = Word.NONE;
        bothWant = false;
        asked = false;
    }

    /** Whether the member has said no, and not taken it back. */
    boolean isPrevented() {
        return said == Word.NO;
    }

    SeatState state() {
        if (comes) return new SeatState.MemberComes(membersWay);
        if (bothWant) return new SeatState.MemberWantsBack(membersWay, deputysWay);
        return out ? whenOut() : whenSilent();
    }

    private SeatState whenSilent() {
        return deputy == Word.YES
                ? new SeatState.DeputyVolunteers(deputysWay)
                : new SeatState.Awaiting(deputy == Word.NO, false);
    }

    private SeatState whenOut() {
        if (deputy == Word.YES) return new SeatState.DeputyComes(deputysWay);
        if (!deputies.hasDeputy()) return new SeatState.Empty(false);
        if (deputy == Word.NO) return said == Word.NO ? new SeatState.Empty(true) : new SeatState.Awaiting(true, true);
        return asked ? new SeatState.DeputyAsked() : new SeatState.DeputyToBeAsked();
    }
}
