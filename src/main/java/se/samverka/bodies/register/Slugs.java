package se.samverka.bodies.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.samverka.platform.countyfile.Choices;
import se.samverka.platform.countyfile.Mistakes;
import se.samverka.platform.countyfile.Value;

/** The addresses in use: each leads to one body for ever, whether it is the present one or a former. */
final class Slugs {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Words that name a page below a body or beside the bodies. */
    private static final Set<String> PAGES = Set.of(
            "skiss",
            "platser",
            "uppdrag",
            "historik",
            "moten",
            "plan",
            "kallelse",
            "punkt",
            "anteckningar",
            "mal",
            "uppfoljning",
            "min",
            "admin",
            "data",
            "arenden",
            "utse",
            "byt-namn",
            "arbetsgrupper",
            "befattningar",
            "fokusfraga",
            "lokala",
            "tjanstepersoner",
            "sammankallande",
            "underlag",
            "ny");

    private final Set<String> present = new LinkedHashSet<>();
    private final Set<String> taken = new LinkedHashSet<>();

    Slugs(List<BodyFile> files, Mistakes mistakes) {
        for (BodyFile file : files) {
            String slug = file.slug();
            present.add(slug);
            if (!taken.add(slug)) mistakes.add(file.file().name(), twice(slug));
            if (PAGES.contains(slug)) mistakes.add(file.file().name(), page(slug) + " Byt namn på filen.");
            if (!FORM.matcher(slug).matches()) mistakes.add(file.file().name(), form(slug) + " Byt namn på filen.");
        }
    }

    /** A former address; noted where it is no address or another's. */
    String take(Value former) {
        String slug = former.text();
        if (!FORM.matcher(slug).matches()) former.mistake(form(slug));
        if (PAGES.contains(slug)) former.mistake(page(slug));
        if (!taken.add(slug)) former.mistake(twice(slug));
        return slug;
    }

    static boolean isPage(String slug) {
        return PAGES.contains(slug);
    }

    Choices<String> choices() {
        return Choices.ofWords(present);
    }

    private static String twice(String slug) {
        return "Adressen \"" + slug + "\" används redan. En adress återanvänds aldrig: välj en annan.";
    }

    private static String page(String slug) {
        return "Adressen \"" + slug + "\" är upptagen av en sida.";
    }

    private static String form(String slug) {
        return "Adressen \"" + slug
                + "\" får bara ha små bokstäver a–z, siffror och bindestreck. Skriv å och ä som a, och ö som o.";
    }
}
