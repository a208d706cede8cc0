package se.samverka.bench;

/** How large the county is: one county, and an invented one with ten times the history. */
enum Size {
    C("C", 330, 1_200, 12_000, 10_000),
    C10("C×10", 3_300, 12_000, 120_000, 100_000);

    final String label;
    final int people;
    final int meetings;
    final int items;
    final int papers;

    Size(String label, int people, int meetings, int items, int papers) {
        this.label = label;
        this.people = people;
        this.meetings = meetings;
        this.items = items;
        this.papers = papers;
    }
}
