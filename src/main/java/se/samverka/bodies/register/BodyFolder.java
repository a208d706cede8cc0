package se.samverka.bodies.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samverka.bodies.FoundingPower;
import se.samverka.bodies.Structure.Relation;
import se.samverka.bodies.Structure.Succession;
import se.samverka.county.Organisation;
import se.samverka.county.ReadsFolder;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Mistakes;

/** Reads the folder {@code organ} of a county. */
@Component
class BodyFolder implements ReadsFolder {

    @Override
    public void check(CountyFolder folder, List<Organisation> organisations, Mistakes mistakes) {
        read(folder, organisations, day -> organisations, mistakes);
    }

    /**
     * What the folder says; not to be used where there are mistakes.
     *
     * @param parties who sits that day, in the order of the strip
     */
    static BodyRegister read(
            CountyFolder folder,
            List<Organisation> organisations,
            Function<LocalDate, List<Organisation>> parties,
            Mistakes mistakes) {
        folder.list(BodyFile.FOLDER, "").stream()
                .filter(file -> !file.name().endsWith(".yaml"))
                .forEach(file ->
                        mistakes.add(file.name(), "Filen läses inte. Byt ändelse till .yaml, eller ta bort den."));
        List<BodyFile> files = folder.list(BodyFile.FOLDER, ".yaml").stream()
                .flatMap(file -> BodyFile.of(file, organisations, mistakes))
                .toList();
        Surroundings around = new Surroundings(organisations, parties, new Slugs(files, mistakes));
        List<RegisteredBody> bodies = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        List<FoundingPower> powers = new ArrayList<>();
        List<Succession> successions = new ArrayList<>();
        for (BodyFile file : files) {
            BodyReader reader = new BodyReader(file, around);
            bodies.add(reader.body());
            relations.addAll(reader.relations());
            powers.addAll(reader.powers());
            SuccessionReader.succession(file, around).ifPresent(successions::add);
            reader.nothingElse();
        }
        return new BodyRegister(
                bodies,
                relations,
                powers,
                AgreementFile.clauses(folder, mistakes),
                successions,
                PresetFile.presets(folder, mistakes));
    }
}
