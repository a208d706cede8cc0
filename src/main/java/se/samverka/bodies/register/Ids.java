package se.samverka.bodies.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.SeatId;

/** Keys made from words, so that what a county's folder says has the same key whenever it is loaded. */
final class Ids {

    private Ids() {}

    static BodyId body(String slug) {
        return new BodyId(of("body/" + slug));
    }

    static UUID charter(BodyId body, LocalDate validFrom) {
        return of("charter/" + body.value() + "/" + validFrom);
    }

    /** The same side's same seat is one seat, whatever charter it is in: it survives charters as it survives people. */
    static SeatId seat(BodyId body, String appointedBy, int number) {
        return new SeatId(of("seat/" + body.value() + "/" + appointedBy + "/" + number));
    }

    private static UUID of(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
