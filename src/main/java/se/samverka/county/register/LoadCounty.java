package se.samverka.county.register;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.county.Organisation;
import se.samverka.county.ReadsFolder;
import se.samverka.platform.console.OnFirstStart;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Mistakes;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** Lays in the county that the settings name, once every module has found its files there without a mistake. */
@Component
class LoadCounty implements OnFirstStart {

    private final Settings settings;
    private final List<ReadsFolder> readers;
    private final KeepCounty counties;
    private final RememberedCounty remembered;
    private final CountyClock clock;

    LoadCounty(
            Settings settings,
            List<ReadsFolder> readers,
            KeepCounty counties,
            RememberedCounty remembered,
            CountyClock clock) {
        this.settings = settings;
        this.readers = readers;
        this.counties = counties;
        this.remembered = remembered;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Transactional
    public void load() {
        CountyFolder folder = CountyFolder.at(settings.countyFolder());
        Mistakes mistakes = new Mistakes();
        CountyRegister county = CountyReader.read(folder, mistakes);
        List<Organisation> organisations = county.organisationsOn(clock.today());
        readers.forEach(reader -> reader.check(folder, organisations, mistakes));
        mistakes.stopIfAny();
        counties.keep(county);
        remembered.forget();
    }
}
