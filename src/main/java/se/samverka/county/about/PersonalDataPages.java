package se.samverka.county.about;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.county.about.PersonalDataPage.Row;
import se.samverka.platform.records.RecordType;
import se.samverka.platform.records.RecordTypes;
import se.samverka.platform.records.RetentionPlan;
import se.samverka.platform.records.RetentionRule;
import se.samverka.platform.time.Swedish;

/** What is declared of persons, in the order of the county's plan. */
@Component
class PersonalDataPages {

    private final RecordTypes types;
    private final RetentionPlan plan;

    PersonalDataPages(RecordTypes types, RetentionPlan plan) {
        this.types = types;
        this.plan = plan;
    }

    /** What no rule is written for yet stands last, and says so. */
    List<Row> rows() {
        var ruled = plan.list();
        var lacking = types.list().stream()
                .filter(type -> ruled.stream().noneMatch(rule -> rule.type().equals(type)))
                .filter(type -> type.personal() != null)
                .map(type -> row(type, "Länet har inte beslutat det än."));
        return Stream.concat(
                        ruled.stream()
                                .filter(rule -> rule.type().personal() != null)
                                .map(PersonalDataPages::row),
                        lacking)
                .toList();
    }

    private static Row row(RetentionRule rule) {
        return row(rule.type(), Swedish.capital(rule.inWords()));
    }

    private static Row row(RecordType type, String howLong) {
        var personal = Objects.requireNonNull(type.personal());
        return new Row(
                Swedish.capital(type.word()),
                personal.whose(),
                personal.what(),
                personal.from(),
                personal.why(),
                howLong);
    }
}
