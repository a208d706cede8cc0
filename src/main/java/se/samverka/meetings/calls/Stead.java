package se.samverka.meetings.calls;

import java.time.LocalDate;
import se.samverka.people.Holder;
import se.samverka.people.SeatHolders;
import se.samverka.platform.time.Swedish;

/**
 * In whose stead a deputy is called.
 *
 * @param calling how the letter begins, as far as what it calls to
 * @param whose whose deputy it is, in words
 */
record Stead(String calling, String whose) {

    /** @param prevented whether the member has said no */
    static Stead of(SeatHolders seat, boolean prevented) {
        return seat.member()
                .map(member -> of(member, prevented))
                .orElseGet(() -> new Stead(
                        "Platsen för %s har ingen ledamot just nu. Du kallas"
                                .formatted(seat.seat().label()),
                        seat.seat().label()));
    }

    private static Stead of(Holder member, boolean prevented) {
        var name = member.person().name();
        LocalDate until = member.awayUntil();
        if (until != null)
            return new Stead(
                    "%s är ledig från uppdraget till och med %s. Du kallas i stället"
                            .formatted(name, Swedish.day(until)),
                    name);
        return new Stead(
                (prevented ? "%s har förhinder. Du kallas i stället" : "Du kallas i stället för %s").formatted(name),
                name);
    }
}
