package se.samverka.people.seats;

import java.util.List;
import se.samverka.people.SeatHolders;

/**
 * Seats that are told together.
 *
 * @param sign above their bracket, short: {@code Kommunerna}, {@code S}
 * @param name in full: {@code Socialdemokraterna (S)}
 */
record SeatGroup(String sign, String name, List<SeatHolders> seats) {

    /** For example {@code Kommunerna 10}. */
    String bracket() {
        return sign + " " + seats.size();
    }

    /** For example {@code Kommunerna, 10 platser}. */
    String heading() {
        return "%s, %d %s".formatted(name, seats.size(), seats.size() == 1 ? "plats" : "platser");
    }
}
