package se.samverka.nominations.answering;

import java.util.List;

/** What an organisation has answered, for its own register. */
record ReceiptPaper(String lead, List<Fact> facts, List<Group> groups) {

    record Fact(String label, String value) {}

    record Group(String name, List<Row> rows) {}

    record Row(String charge, String name, String party, String contact) {}
}
