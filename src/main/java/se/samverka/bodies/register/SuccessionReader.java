package se.samverka.bodies.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samverka.bodies.Structure.Hosting;
import se.samverka.bodies.Structure.Succession;
import se.samverka.county.Organisation;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Value;

/** Reads who took over a body's papers, and which body took over when it ended. */
final class SuccessionReader {

    private static final String HOSTS = "ny värd";
    private static final String SUCCESSOR = "efterträds av";

    private SuccessionReader() {}

    /** Oldest first. */
    static List<Hosting> hostings(BodyFile file, Surroundings around) {
        return file.fields().groups(HOSTS).stream()
                .flatMap(row -> hosting(row, around).stream())
                .sorted(Comparator.comparing(Hosting::from))
                .toList();
    }

    private static Optional<Hosting> hosting(Fields row, Surroundings around) {
        String key = row.choice("organisation", BodyWords.organisations(around.organisations()));
        LocalDate from = row.date("från");
        String source = row.findText("källa").orElse(null);
        row.nothingElse();
        return around.organisations().stream()
                .filter(organisation -> organisation.key().equals(key))
                .findFirst()
                .map(Organisation::id)
                .map(id -> new Hosting(id, from, source));
    }

    static Optional<Succession> succession(BodyFile file, Surroundings around) {
        return file.fields().group(SUCCESSOR).map(row -> succession(file, row, around));
    }

    private static Succession succession(BodyFile file, Fields row, Surroundings around) {
        Optional<LocalDate> last = file.fields().find("slutar").map(Value::dateOrLastOfYear);
        if (last.isEmpty())
            file.fields().mistakeAt(SUCCESSOR, "Den som efterträds behöver en sista dag. Lägg till raden \"slutar\".");
        Succession succession = new Succession(
                Ids.body(file.slug()),
                Ids.body(row.choice("organ", around.slugs().choices())),
                last.orElse(LocalDate.EPOCH).plusDays(1),
                row.findText("källa").orElse(null));
        row.nothingElse();
        return succession;
    }
}
