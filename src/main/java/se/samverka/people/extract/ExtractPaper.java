package se.samverka.people.extract;

import java.util.List;
import se.samverka.people.extract.Extract.Sort;
import se.samverka.platform.records.TellsOf.Part;

/** What stands on the paper. */
record ExtractPaper(
        String when, String responsible, String email, List<Part> parts, List<Sort> sorts, List<String> beyond) {}
