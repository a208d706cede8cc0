package se.samverka.bodies.offices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.samverka.bodies.Office;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;

/** What an office is called in an organisation, from a day. @param office its key in the charters */
record OfficeTitle(String office, OrganisationId organisation, LocalDate from, String title) {

    private static final String OR_EQUIVALENT = " eller motsvarande";

    /** The latest that is written down, and else what the charter says. */
    @MandateRule(
            id = "office-or-equivalent",
            says = "socialchef eller motsvarande med ansvar för socialtjänst och hälso- och sjukvård i länets kommuner",
            source = "Region Västmanlands webbsida om samverkan")
    static String in(Organisation organisation, Office office, List<OfficeTitle> titles, LocalDate day) {
        return titles.stream()
                .filter(title -> title.office.equals(office.key())
                        && title.organisation.equals(organisation.id())
                        && !title.from.isAfter(day))
                .max(Comparator.comparing(OfficeTitle::from))
                .map(OfficeTitle::title)
                .orElseGet(() -> office.titleIn(organisation.key()));
    }

    /** The office that the others correspond to: {@code socialchef}. */
    static String plain(Office office) {
        return office.title().endsWith(OR_EQUIVALENT)
                ? office.title().substring(0, office.title().length() - OR_EQUIVALENT.length())
                : office.title();
    }

    /** {@code förvaltningschef (motsvarar socialchef)}, or the office alone where it is called so. */
    static String inWords(String title, Office office) {
        return title.equals(office.title()) || title.equals(plain(office))
                ? plain(office)
                : "%s (motsvarar %s)".formatted(title, plain(office));
    }

    static Verdict whyNot(String title) {
        return title.isBlank()
                ? Verdict.hindered("no-title", "Skriv vad befattningen heter i kommunen.")
                : Verdict.FREE;
    }
}
