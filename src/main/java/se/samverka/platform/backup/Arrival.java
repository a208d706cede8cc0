package se.samverka.platform.backup;

import se.samverka.platform.time.Swedish;

/** What is said when a copy has become a county again. */
final class Arrival {

    private Arrival() {}

    static String why(String how, Copy copy) {
        return "%s från %s, tagen %s".formatted(how, copy.path().getFileName(), taken(copy));
    }

    static String said(String how, Copy copy) {
        return "%s: %s, som det var %s. Samverka startar i provläge: inga mejl skickas förrän en systemförvaltare avslutar det."
                .formatted(how, Summary.of(copy.manifest()), taken(copy));
    }

    private static String taken(Copy copy) {
        return Swedish.moment(copy.manifest().moment());
    }
}
