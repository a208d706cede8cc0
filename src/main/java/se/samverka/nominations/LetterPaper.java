package se.samverka.nominations;

import java.util.List;

/** The formal letter to an organisation, with the charters that it is about. */
record LetterPaper(
        String to,
        String day,
        String ask,
        List<String> seats,
        List<String> howToAnswer,
        String sender,
        List<Enclosed> charters) {

    /** A charter in short, as an enclosure. */
    record Enclosed(String name, String purpose, String decision, List<String> tasks) {}
}
