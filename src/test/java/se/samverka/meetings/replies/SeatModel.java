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
    private Word member = Word.NONE;
    private Word deputy = Word.NONE;
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
        membersWay = way;
        if (deputySits()) bothWant = true;
        else memberAlone();
    }

    private void memberOut() {
        bothWant = false;
        if (member == Word.NO) return;
        member = Word.NO;
        asked = deputies.callsAtOnce();
    }

    private void deputySays(Word word, @Nullable Presence way) {
        if (!deputies.hasDeputy() || member == Word.YES) return;
        if (word == Word.NO && bothWant) memberAlone();
        else deputy = word;
        if (way != null) deputysWay = way;
    }

    private void officialCalls() {
        if (!deputies.hasDeputy() || member == Word.YES) return;
        bothWant = false;
        member = Word.NO;
        if (deputy == Word.NO) deputy = Word.NONE;
        asked = true;
    }

    private void letBack() {
        if (member != Word.NO) return;
        if (!bothWant) membersWay = Presence.ON_SITE;
        memberAlone();
    }

    private void memberAlone() {
        member = Word.YES;
        deputy = Word.NONE;
        bothWant = false;
        asked = false;
    }

    private boolean deputySits() {
        return member == Word.NO && deputy == Word.YES;
    }

    SeatState state() {
        if (member == Word.YES) return new SeatState.MemberComes(membersWay);
        if (bothWant) return new SeatState.MemberWantsBack(membersWay, deputysWay);
        return member == Word.NO ? whenPrevented() : whenSilent();
    }

    private SeatState whenSilent() {
        return deputy == Word.YES
                ? new SeatState.DeputyVolunteers(deputysWay)
                : new SeatState.Awaiting(deputy == Word.NO);
    }

    private SeatState whenPrevented() {
        if (deputy == Word.YES) return new SeatState.DeputyComes(deputysWay);
        if (deputy == Word.NO || !deputies.hasDeputy()) return new SeatState.Empty(deputies.hasDeputy());
        return asked ? new SeatState.DeputyAsked() : new SeatState.DeputyToBeAsked();
    }
}
