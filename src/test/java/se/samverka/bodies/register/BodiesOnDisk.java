package se.samverka.bodies.register;

import java.time.LocalDate;
import se.samverka.county.register.CountyOnDisk;
import se.samverka.platform.countyfile.Mistakes;

/** A county's bodies as its folder says, read without a database. */
record BodiesOnDisk(CountyOnDisk county, BodyRegister register) {

    static BodiesOnDisk of(String name) {
        CountyOnDisk county = CountyOnDisk.of(name);
        Mistakes mistakes = new Mistakes();
        BodyRegister register = BodyFolder.read(
                county.folder(), county.organisations(LocalDate.of(2019, 1, 1)), county::parties, mistakes);
        mistakes.stopIfAny();
        return new BodiesOnDisk(county, register);
    }

    RegisteredBody body(String slug) {
        return register.find(slug).orElseThrow(() -> RegisteredBody.missing(slug));
    }
}
