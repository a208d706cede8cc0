package se.samverka.county.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.county.Organisation;
import se.samverka.county.ReadsFolder;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.console.OnFirstStart;
import se.samverka.platform.countyfile.CountyFileMistakes;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Mistakes;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.records.RecordTypes;
import se.samverka.platform.records.RetentionPlan;
import se.samverka.platform.records.RetentionRule;
import se.samverka.platform.settings.Settings;

/** The plan that holds: laid in with the county, and again when an administrator asks for it. */
@Component
class CountysPlan implements RetentionPlan, ReadsFolder, OnFirstStart {

    private final Plans plans;
    private final RecordTypes types;
    private final Settings settings;
    private final Audit audit;

    CountysPlan(Plans plans, RecordTypes types, Settings settings, Audit audit) {
        this.plans = plans;
        this.types = types;
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    public Optional<Head> head() {
        return plans.head();
    }

    @Override
    public List<RetentionRule> list() {
        return plans.rules();
    }

    @Override
    public void check(CountyFolder folder, List<Organisation> organisations, Mistakes mistakes) {
        PlanReader.read(folder, types.list(), mistakes);
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void load() {
        plans.keep(written());
    }

    @Override
    @Transactional
    public List<String> readAgain(Actor actor) {
        try {
            var plan = written();
            plans.keep(plan);
            audit.record(
                    actor,
                    "county.read-retention-plan",
                    "retention-plan/county",
                    Map.of("rules", plan.rules().size()));
            return List.of();
        } catch (CountyFileMistakes mistakes) {
            return mistakes.sentences();
        }
    }

    /** @throws CountyFileMistakes with all that is wrong in the file */
    private WrittenPlan written() {
        var mistakes = new Mistakes();
        var plan = PlanReader.read(CountyFolder.at(settings.countyFolder()), types.list(), mistakes);
        mistakes.stopIfAny();
        return plan.orElseThrow();
    }
}
