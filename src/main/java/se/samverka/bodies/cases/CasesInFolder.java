package se.samverka.bodies.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Case;
import se.samverka.bodies.Case.Kind;
import se.samverka.bodies.Case.Limit;
import se.samverka.bodies.Case.Step;
import se.samverka.county.Organisation;
import se.samverka.county.ReadsFolder;
import se.samverka.platform.console.OnFirstStart;
import se.samverka.platform.countyfile.Choices;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Mistakes;
import se.samverka.platform.countyfile.Value;
import se.samverka.platform.settings.Settings;

/** Lays in how the county's bodies came to be, from its folder; the bodies themselves are laid in before. */
@Component
class CasesInFolder implements ReadsFolder, OnFirstStart {

    private static final String FOLDER = "arenden";

    private static final Choices<Kind> KINDS = Choices.of("uppdrag", Kind.COMMISSION)
            .or("tjänstepersonernas förslag", Kind.OFFICIALS)
            .or("styrgrupp", Kind.STEERING)
            .or("workshop", Kind.WORKSHOP)
            .or("förslag", Kind.PROPOSAL)
            .or("beslut", Kind.DECISION)
            .or("annat", Kind.OTHER);

    private final Settings settings;
    private final CaseRecords cases;
    private final Bodies bodies;

    CasesInFolder(Settings settings, CaseRecords cases, Bodies bodies) {
        this.settings = settings;
        this.cases = cases;
        this.bodies = bodies;
    }

    /** A case as a file tells it. */
    record Told(String title, @Nullable Limit limit, List<String> groups, List<Step> steps) {}

    @Override
    public void check(CountyFolder folder, List<Organisation> organisations, Mistakes mistakes) {
        read(folder, mistakes);
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    @Transactional
    public void load() {
        if (!cases.list().isEmpty()) return;
        Mistakes mistakes = new Mistakes();
        List<Told> told = read(CountyFolder.at(settings.countyFolder()), mistakes);
        mistakes.stopIfAny();
        told.forEach(this::keep);
    }

    private void keep(Told told) {
        int number = cases.open(told.title(), told.limit());
        told.groups().stream()
                .flatMap(slug -> bodies.find(slug).stream())
                .forEach(body -> cases.add(number, body.id()));
        List<Step> before = new ArrayList<>();
        for (Step step : told.steps()) {
            cases.put(
                    new Case(number, told.title(), told.limit(), List.copyOf(before), List.of()), step, before.size());
            before.add(step);
        }
    }

    static List<Told> read(CountyFolder folder, Mistakes mistakes) {
        return folder.list(FOLDER, ".yaml").stream()
                .flatMap(file -> file.fields(mistakes).stream())
                .map(fields -> told(fields, folder))
                .toList();
    }

    private static Told told(Fields fields, CountyFolder folder) {
        Told told = new Told(
                fields.text("titel"),
                fields.group("senast").map(CasesInFolder::limit).orElse(null),
                fields.words("grupper").stream()
                        .map(word -> group(word, folder))
                        .toList(),
                fields.groups("steg").stream().map(CasesInFolder::step).toList());
        fields.nothingElse();
        return told;
    }

    private static String group(Value word, CountyFolder folder) {
        Optional<?> file = folder.find(Path.of("organ", word.text() + ".yaml").toString());
        if (file.isEmpty())
            word.mistake("Gruppen \"" + word.text() + "\" finns inte. Skriv filens namn i mappen organ, utan .yaml.");
        return word.text();
    }

    private static Limit limit(Fields row) {
        Limit limit = new Limit(
                row.date("dag"), row.text("ord"), row.findText("källa").orElse(""));
        row.nothingElse();
        return limit;
    }

    private static Step step(Fields row) {
        Step step = new Step(
                UUID.randomUUID(),
                row.choice("slag", KINDS),
                row.findText("vem").orElse(""),
                row.findDate("dag").orElse(null),
                row.yes("planerat"),
                row.findText("handling").orElse(""),
                row.findText("ändrat").orElse(""),
                row.findText("paragraf").orElse(""),
                row.findText("diarienummer").orElse(""));
        row.nothingElse();
        return step;
    }
}
