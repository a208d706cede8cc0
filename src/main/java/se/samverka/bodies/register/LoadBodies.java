package se.samverka.bodies.register;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.county.County;
import se.samverka.platform.console.OnFirstStart;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Mistakes;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** Lays in the bodies of the county that the settings name; the county itself is laid in before. */
@Component
class LoadBodies implements OnFirstStart {

    private final Settings settings;
    private final County county;
    private final KeepBodies bodies;
    private final SuccessionRecords after;
    private final RememberedBodies remembered;
    private final CountyClock clock;

    LoadBodies(
            Settings settings,
            County county,
            KeepBodies bodies,
            SuccessionRecords after,
            RememberedBodies remembered,
            CountyClock clock) {
        this.settings = settings;
        this.county = county;
        this.bodies = bodies;
        this.after = after;
        this.remembered = remembered;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    @Transactional
    public void load() {
        Mistakes mistakes = new Mistakes();
        BodyRegister register = BodyFolder.read(
                CountyFolder.at(settings.countyFolder()),
                county.listOrganisations(clock.today()),
                county::listParties,
                mistakes);
        mistakes.stopIfAny();
        bodies.keep(register);
        after.keep(register);
        remembered.forget();
    }
}
