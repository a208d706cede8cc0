package se.samverka.meetings.replies;

import se.samverka.people.SeatHolders;

/** A seat's state in words, for the one who answers and for the official. */
final class Standing {

    private Standing() {}

    /** Why a seat has no deputy to call, where it has none. */
    enum NoDeputy {
        /** The charter gives the seats no deputies. */
        IN_GROUP,
        ON_SEAT,
        ON_LEAVE;

        static NoDeputy of(boolean groupHasDeputies, SeatHolders seat) {
            if (!groupHasDeputies) return IN_GROUP;
            return seat.deputy().isPresent() && seat.calledDeputy().isEmpty() ? ON_LEAVE : ON_SEAT;
        }
    }

    /**
     * What the member reads after answering.
     *
     * @param prevented whether the member has said no; the deputy may be asked before that
     * @param without why there is no deputy to call, where there is none
     * @param officials any of them can be asked, for example "Siv eller Sten"
     */
    static String toMember(SeatState state, boolean prevented, NoDeputy without, String deputy, String officials) {
        return switch (state) {
            case SeatState.Awaiting a -> a.deputyCalled() ? "Din ersättare kan inte komma. Kommer du själv?" : "";
            case SeatState.MemberComes c -> "Tack! Du kommer, " + c.presence().swedish() + ".";
            case SeatState.DeputyVolunteers v ->
                "Din ersättare, %s, har sagt sig kunna komma. Kommer du själv?".formatted(deputy);
            case SeatState.DeputyToBeAsked t ->
                "Tack för att du sa till. Om din ersättare ska kallas bestämmer %s.".formatted(officials);
            case SeatState.DeputyAsked a ->
                (prevented
                                ? "Tack för att du sa till. Vi har frågat din ersättare, %s."
                                : "Vi har frågat din ersättare, %s. Kommer du själv?")
                        .formatted(deputy);
            case SeatState.DeputyComes d -> "Din ersättare, %s, kommer i ditt ställe.".formatted(deputy);
            case SeatState.MemberWantsBack w ->
                "Din ersättare har redan tackat ja. Hör av dig till %s om ni vill byta.".formatted(officials);
            case SeatState.Empty e ->
                e.hasDeputy()
                        ? "Varken du eller din ersättare kan komma. Tjänstepersonsstödet vet om det."
                        : nobodySteps(without, officials);
        };
    }

    private static String nobodySteps(NoDeputy without, String officials) {
        return switch (without) {
            case ON_SEAT -> "Tack för att du sa till. Du har ingen ersättare. Tjänstepersonsstödet vet om det.";
            case ON_LEAVE ->
                "Tack för att du sa till. Din ersättare är ledig, så ingen kallas i ditt ställe. Ändras dina planer kan du ändra ditt svar. Vill du att någon annan kommer, hör av dig till %s."
                        .formatted(officials);
            case IN_GROUP ->
                "Tack för att du sa till. Gruppen har inga ersättare, så ingen kallas i ditt ställe. Vill du lämna en synpunkt i förväg, hör av dig till %s."
                        .formatted(officials);
        };
    }

    static String toDeputy(SeatState state, String member) {
        return switch (state) {
            case SeatState.DeputyComes d -> "Tack! Du kommer, " + d.presence().swedish() + ".";
            case SeatState.MemberWantsBack w ->
                "Tack! Du kommer. %s har hört av sig och vill komma själv; ni får besked.".formatted(member);
            case SeatState.Empty e -> "Tack för att du sa till. Du kommer inte.";
            case SeatState.MemberComes c -> "%s kommer själv. Du behöver inte komma.".formatted(member);
            case SeatState.DeputyVolunteers v -> "Tack! Du kan komma om det behövs.";
            case SeatState.Awaiting a -> a.deputyUnwilling() ? "Tack för att du sa till." : "";
            case SeatState.DeputyAsked a -> "";
            case SeatState.DeputyToBeAsked t -> "";
        };
    }

    /**
     * What the official reads in the list of answers.
     *
     * @param prevented whether the member has said no
     * @param without why there is no deputy to call, where there is none
     */
    static String toOfficial(SeatState state, boolean prevented, NoDeputy without) {
        return switch (state) {
            case SeatState.Awaiting a ->
                a.deputyUnwilling() ? "Har inte svarat. Ersättaren kan inte." : "Har inte svarat";
            case SeatState.MemberComes c -> "Kommer " + c.presence().swedish();
            case SeatState.DeputyVolunteers v -> "Ersättaren har tackat ja. Ledamoten har inte svarat.";
            case SeatState.DeputyToBeAsked t -> "Förhinder. Ersättaren är inte tillfrågad.";
            case SeatState.DeputyAsked a -> (prevented ? "Förhinder." : "Har inte svarat.") + " Ersättare tillfrågad.";
            case SeatState.DeputyComes d -> "Ersättaren kommer " + d.presence().swedish();
            case SeatState.MemberWantsBack w -> "Ersättaren har tackat ja, men ledamoten vill komma.";
            case SeatState.Empty e -> e.hasDeputy() ? "Ingen kommer. Båda har förhinder." : withoutDeputy(without);
        };
    }

    /**
     * What the official reads of a seat where the deputy is called with no member asked before.
     *
     * @param vacant whether nobody sits as member; otherwise the member is on leave
     */
    static String ofDeputyAlone(SeatState state, boolean vacant) {
        var member = vacant ? "Ingen ledamot." : "Ledamoten är ledig.";
        return switch (state) {
            case SeatState.DeputyAsked a -> member + " Ersättaren är tillfrågad.";
            case SeatState.DeputyComes d ->
                "%s Ersättaren kommer %s.".formatted(member, d.presence().swedish());
            case SeatState.Empty e ->
                member + (e.hasDeputy() ? " Ersättaren kan inte." : " Ingen ersättare finns att kalla.");
            case SeatState.Awaiting a -> member;
            case SeatState.MemberComes c -> member;
            case SeatState.DeputyVolunteers v -> member + " Ersättaren har tackat ja.";
            case SeatState.DeputyToBeAsked t -> member + " Ersättaren är inte tillfrågad.";
            case SeatState.MemberWantsBack w -> member + " Ersättaren har tackat ja.";
        };
    }

    private static String withoutDeputy(NoDeputy without) {
        return switch (without) {
            case ON_SEAT -> "Ingen kommer. Ersättare saknas.";
            case ON_LEAVE -> "Ingen kommer. Ersättaren är ledig.";
            case IN_GROUP -> "Förhinder";
        };
    }
}
