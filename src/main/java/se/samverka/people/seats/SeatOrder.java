package se.samverka.people.seats;

import java.util.stream.Stream;

/** What the seats are grouped by, for whoever reads them. */
enum SeatOrder {
    ORGANISATION("", "Organisation"),
    PARTY("parti", "Politiskt parti");

    private final String typed;
    private final String label;

    SeatOrder(String typed, String label) {
        this.typed = typed;
        this.label = label;
    }

    /** A word that is none of them asks for nothing: then as usual. */
    static SeatOrder read(String typed) {
        return Stream.of(values())
                .filter(order -> order.typed.equals(typed))
                .findFirst()
                .orElse(ORGANISATION);
    }

    /** As in the address; empty for the usual one. */
    String typed() {
        return typed;
    }

    String label() {
        return label;
    }
}
