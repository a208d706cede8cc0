package se.samverka.people;

import java.util.ArrayList;
import java.util.List;
import se.samverka.platform.web.form.Problem;

/** A name and an address as somebody typed them, in the fields {@code namn} and {@code epost}. */
public record NameAndEmail(String name, String email) {

    private static final int LONGEST = 200;

    /** What must be mended; empty where both can be taken. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) problems.add(new Problem("namn", "Skriv för- och efternamn."));
        if (name.length() > LONGEST) problems.add(new Problem("namn", "Namnet är för långt. Korta det."));
        if (!isAddress())
            problems.add(new Problem("epost", "Skriv hela e-postadressen, till exempel kim.koping@koping.example."));
        return problems;
    }

    private boolean isAddress() {
        return email.length() <= LONGEST && email.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\"]+");
    }
}
