package se.samverka.platform.mail.trial;

import java.util.List;
import se.samverka.platform.mail.Trial.Standing;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Page;

/**
 * @param since since when and why, in words; empty when it is off
 * @param held how many letters have been held, in words; empty when it is off
 */
record TrialPage(boolean isOn, String since, String held) implements Page {

    static TrialPage on(Standing standing) {
        return new TrialPage(
                true,
                "%s. Provläget har gällt sedan %s.".formatted(standing.why(), Swedish.moment(standing.since())),
                held(standing.held()));
    }

    static TrialPage off() {
        return new TrialPage(false, "", "");
    }

    @Override
    public String title() {
        return "Provläge";
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Min sida", "/min"));
    }

    private static String held(int letters) {
        return switch (letters) {
            case 0 -> "Inget mejl har hållits kvar än.";
            case 1 -> "Ett mejl har hållits kvar.";
            default -> "%d mejl har hållits kvar.".formatted(letters);
        };
    }
}
