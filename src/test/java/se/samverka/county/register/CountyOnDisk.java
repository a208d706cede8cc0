package se.samverka.county.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.samverka.county.Organisation;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Mistakes;

/** A county as its folder says it, read without a database. */
public record CountyOnDisk(CountyFolder folder, CountyRegister register) {

    public static CountyOnDisk of(String name) {
        CountyFolder folder = CountyFolder.at(Path.of("counties", name));
        Mistakes mistakes = new Mistakes();
        CountyRegister register = CountyReader.read(folder, mistakes);
        mistakes.stopIfAny();
        return new CountyOnDisk(folder, register);
    }

    public List<Organisation> parties(LocalDate day) {
        return register.partiesOn(day);
    }

    public List<Organisation> organisations(LocalDate day) {
        return register.organisationsOn(day);
    }
}
