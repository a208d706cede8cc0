package se.samverka.county.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverka.cast.SamverkaTest;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Mistakes;
import se.samverka.platform.records.Disposes;
import se.samverka.platform.records.RecordType;
import se.samverka.platform.records.RecordType.Way;
import se.samverka.platform.records.RecordTypes;
import se.samverka.platform.records.RetentionPlan;
import se.samverka.platform.records.RetentionRule;

/** Each sort of records that the code keeps has one rule in each county, and whoever can dispose of it. */
@SamverkaTest
class EveryRecordHasItsRuleTest {

    @Autowired
    RecordTypes types;

    @Autowired
    List<Disposes> modules;

    @Autowired
    RetentionPlan plan;

    @ParameterizedTest
    @ValueSource(strings = {"exempellan", "vastmanland", "varmland"})
    void every_sort_has_one_rule_in_each_county(String county) {
        assertThat(mistakes(county, types.list())).isEmpty();
    }

    @Test
    void a_new_sort_that_no_county_has_a_rule_for_is_found() {
        var more = Stream.concat(types.list().stream(), Stream.of(RecordType.kept("enkätsvar", "Svar.")))
                .toList();
        assertThat(mistakes("vastmanland", more))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("Regel saknas för \"enkätsvar\""));
    }

    @Test
    void what_is_disposed_of_by_decision_has_exactly_one_that_does_it() {
        assertThat(modules)
                .extracting(Disposes::type)
                .containsExactlyInAnyOrderElementsOf(types.list().stream()
                        .filter(type -> type.way() == Way.DISPOSES_BY_DECISION)
                        .toList());
    }

    @Test
    void the_plan_that_was_laid_in_is_the_one_in_the_file() {
        assertThat(plan.head()).isPresent();
        assertThat(plan.list()).hasSameSizeAs(types.list()).hasSizeGreaterThan(15);
        assertThat(plan.list())
                .filteredOn(rule -> rule.type().word().equals("fritext i svar"))
                .extracting(RetentionRule::inWords)
                .containsExactly("gallras 2 månader efter att svaret kom");
    }

    private static List<String> mistakes(String county, List<RecordType> types) {
        var mistakes = new Mistakes();
        PlanReader.read(CountyFolder.at(Path.of("counties", county)), types, mistakes);
        return mistakes.sentences();
    }
}
