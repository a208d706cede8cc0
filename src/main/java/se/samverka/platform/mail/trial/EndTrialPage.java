package se.samverka.platform.mail.trial;

import java.util.List;
import se.samverka.platform.mail.Trial.Standing;
import se.samverka.platform.web.Page;

/** @param follows what happens, and what does not, in sentences */
record EndTrialPage(List<String> follows) implements Page {

    static EndTrialPage of(Standing standing) {
        return new EndTrialPage(List.of(
                "Från och med nu skickas mejl på riktigt: kallelser, svar, anteckningar och inloggningslänkar.",
                neverSent(standing.held()),
                "Påminnelser och annat som är planerat skickas när tiden kommer.",
                "Inloggningslänkar går inte längre att skriva ut. De som är utskrivna gäller tiden ut."));
    }

    @Override
    public String title() {
        return "Avsluta provläget";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"), new Crumb("Provläge", TrialController.TRIAL));
    }

    private static String neverSent(int letters) {
        return switch (letters) {
            case 0 -> "Inget mejl har hållits kvar.";
            case 1 -> "Det mejl som har hållits kvar skickas inte.";
            default -> "De %d mejl som har hållits kvar skickas inte.".formatted(letters);
        };
    }
}
