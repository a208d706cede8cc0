package se.samverka.bodies.founding;

import java.util.ArrayList;
import java.util.List;
import se.samverka.bodies.Charter;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;

/** Whether a group may begin. */
public final class Founding {

    private Founding() {}

    @MandateRule(
            id = "decided-in-one-act",
            says = "Uppdrag, sammansättning och formerna … i samband med tillsättande av grupperna",
            source = "Politiska samverkansgrupper 2016")
    public static Verdict whyNotStart(Charter charter) {
        return whyNot(charter, "Gruppen kan inte starta. ");
    }

    /** @param cannot the sentence that says what is hindered */
    public static Verdict whyNot(Charter charter, String cannot) {
        List<String> missing = new ArrayList<>();
        if (charter.tasks().isEmpty()) missing.add("uppdrag");
        if (charter.seatFormula().isEmpty()) missing.add("sammansättning");
        if (charter.forms().isEmpty()) missing.add("arbetsformer");
        if (!missing.isEmpty()) return hindered(cannot, "charter-incomplete", listed(missing) + " saknas i beslutet.");
        if (charter.decidedOn() == null)
            return hindered(cannot, "not-decided", "Beslutet saknas. Skriv vem som beslutade och när.");
        return Verdict.FREE;
    }

    private static Verdict hindered(String cannot, String code, String why) {
        return Verdict.hindered(code, cannot + why);
    }

    private static String listed(List<String> words) {
        String all = words.size() < 3
                ? String.join(" och ", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " och " + words.getLast();
        return Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }
}
