package se.samverka.meetings.replies;

import org.jspecify.annotations.Nullable;
import se.samverka.platform.mail.IncomingLetter.Dmarc;

/**
 * Whose answer a letter is. Token and UID say which seat, the sender says who speaks: Exchange leaves out ORGANIZER, and
 * a forwarded call is answered by somebody else.
 */
sealed interface WhoSpeaks {

    record TheInvited() implements WhoSpeaks {}

    /** An assistant, or another of the invited person's own addresses. */
    record OnBehalfOfTheInvited() implements WhoSpeaks {}

    record TheOwnDeputy() implements WhoSpeaks {}

    /** Nothing is applied; the official is shown the letter. */
    record Unclear(Why why) implements WhoSpeaks {}

    enum Why {
        SENDER_NOT_PROVED,
        NO_TOKEN,
        UNKNOWN_SENDER,
        /** The sender is known, but a seat is filled by a yes or a no. */
        MAYBE
    }

    /**
     * @param tokenMatches whether the letter was sent to the call's own address
     * @param sender the letter's sender, lower case
     * @param sentBy who the calendar says pressed the button, lower case
     * @param invited the called person's address, lower case
     * @param deputy the seat's own deputy's address, lower case; null when there is none or the called one is the deputy
     */
    record Evidence(
            Dmarc dmarc,
            boolean tokenMatches,
            String sender,
            @Nullable String sentBy,
            String attendee,
            String invited,
            @Nullable String deputy) {}

    static WhoSpeaks from(Evidence evidence) {
        if (evidence.dmarc() == Dmarc.FAIL) return new Unclear(Why.SENDER_NOT_PROVED);
        if (!evidence.tokenMatches()) return new Unclear(Why.NO_TOKEN);
        if (evidence.invited().isEmpty()) return new Unclear(Why.UNKNOWN_SENDER);
        if (evidence.sender().equals(evidence.invited())) return new TheInvited();
        if (evidence.sender().equals(evidence.deputy())) return new TheOwnDeputy();
        return speaksFor(evidence) ? new OnBehalfOfTheInvited() : new Unclear(Why.UNKNOWN_SENDER);
    }

    private static boolean speaksFor(Evidence evidence) {
        var delegated = evidence.attendee().equals(evidence.invited())
                && evidence.sender().equals(evidence.sentBy());
        return delegated || domain(evidence.sender()).equals(domain(evidence.invited()));
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }
}
