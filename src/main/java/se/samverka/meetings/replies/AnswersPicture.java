package se.samverka.meetings.replies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.SeatId;
import se.samverka.people.SeatHolders;
import se.samverka.platform.web.picture.Holder;
import se.samverka.platform.web.picture.Holder.Presence;
import se.samverka.platform.web.picture.Pair;
import se.samverka.platform.web.picture.SeatStrip;

/** The answers as a strip of seats: a prevented member is struck through, a deputy who steps in stands in a ring. */
final class AnswersPicture {

    private static final String LEGEND =
            "Genomstruken ring: har förhinder. Grön ring: ersättaren kommer. Streckad ring: ingen är utsedd.";

    private static final String LEGEND_WITHOUT_DEPUTIES =
            "Genomstruken ring: har förhinder. Streckad ring: ingen är utsedd.";

    private AnswersPicture() {}

    static SeatStrip of(
            List<SeatHolders> seats, Map<SeatId, SeatState> standing, Set<SeatId> prevented, boolean deputies) {
        var pairs = seats.stream()
                .map(seat -> pair(
                        seat,
                        standing.get(seat.seat().id()),
                        prevented.contains(seat.seat().id()),
                        deputies))
                .toList();
        return new SeatStrip(
                "svar-bild",
                "Svar plats för plats",
                "Samma svar står i listan nedanför.",
                List.of(new SeatStrip.Group("Platser " + pairs.size(), pairs)),
                deputies ? LEGEND : LEGEND_WITHOUT_DEPUTIES);
    }

    private static Pair pair(SeatHolders seat, @Nullable SeatState state, boolean prevented, boolean deputies) {
        return Pair.of(
                seat.seat().label(),
                holder(seat.member(), state == null || !prevented ? Presence.HOLDS : member(state)),
                deputies ? holder(seat.deputy(), state == null ? Presence.HOLDS : deputy(state)) : null);
    }

    private static Holder holder(Optional<se.samverka.people.Holder> holder, Presence presence) {
        return holder.map(held ->
                        Holder.of(held.person().name(), "", letter(held)).as(presence))
                .orElseGet(() -> Holder.vacant("Ingen är utsedd"));
    }

    private static String letter(se.samverka.people.Holder held) {
        var party = held.publicParty();
        return party == null ? "" : party;
    }

    private static Presence member(SeatState state) {
        return switch (state) {
            case SeatState.Awaiting a -> Presence.HOLDS;
            case SeatState.MemberComes c -> Presence.HOLDS;
            case SeatState.DeputyVolunteers v -> Presence.HOLDS;
            case SeatState.DeputyToBeAsked t -> Presence.ABSENT;
            case SeatState.DeputyAsked a -> Presence.ABSENT;
            case SeatState.DeputyComes d -> Presence.ABSENT;
            case SeatState.MemberWantsBack w -> Presence.ABSENT;
            case SeatState.Empty e -> Presence.ABSENT;
        };
    }

    private static Presence deputy(SeatState state) {
        return switch (state) {
            case SeatState.Awaiting a -> a.deputyUnwilling() ? Presence.ABSENT : Presence.HOLDS;
            case SeatState.MemberComes c -> Presence.HOLDS;
            case SeatState.DeputyVolunteers v -> Presence.HOLDS;
            case SeatState.DeputyToBeAsked t -> Presence.HOLDS;
            case SeatState.DeputyAsked a -> Presence.HOLDS;
            case SeatState.DeputyComes d -> Presence.STEPS_IN;
            case SeatState.MemberWantsBack w -> Presence.STEPS_IN;
            case SeatState.Empty e -> e.hasDeputy() ? Presence.ABSENT : Presence.HOLDS;
        };
    }
}
