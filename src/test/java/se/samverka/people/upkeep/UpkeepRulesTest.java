package se.samverka.people.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Person;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.rules.Verdict;

class UpkeepRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 9, 12);
    private static final PersonId ADA = PersonId.random();
    private static final PersonId EVA = PersonId.random();

    @Test
    void an_address_is_free_when_nobody_has_it_or_the_person_itself() {
        assertThat(UpkeepRules.addressIsFree(ADA, Optional.empty()).allows()).isTrue();
        assertThat(UpkeepRules.addressIsFree(ADA, Optional.of(person(ADA, "Ada Region")))
                        .allows())
                .isTrue();
    }

    @Test
    void an_address_that_somebody_else_has_is_refused_by_name() {
        assertThat(said(UpkeepRules.addressIsFree(ADA, Optional.of(person(EVA, "Eva Ekhult")))))
                .contains("används redan av Eva Ekhult");
    }

    @Test
    void a_charge_ends_on_its_first_day_at_the_earliest_and_never_later_than_it_does_already() {
        var charge = charge(ADA, Charge.SUPPORT, TODAY, TODAY.plusDays(10));
        assertThat(UpkeepRules.lastDayFits(charge, TODAY).allows()).isTrue();
        assertThat(UpkeepRules.lastDayFits(charge, TODAY.plusDays(10)).allows()).isTrue();
        assertThat(said(UpkeepRules.lastDayFits(charge, TODAY.minusDays(1)))).contains("började 12 september 2017");
        assertThat(said(UpkeepRules.lastDayFits(charge, TODAY.plusDays(11)))).contains("slutar redan");
    }

    @Test
    void the_last_administrator_cannot_leave() {
        var only = charge(ADA, Charge.ADMINISTRATOR, TODAY, null);
        assertThat(said(UpkeepRules.anAdministratorRemains(only, TODAY, List.of(only))))
                .contains("Det måste finnas en systemförvaltare");
    }

    @Test
    void nor_can_one_whose_colleague_leaves_at_the_same_time() {
        var ada = charge(ADA, Charge.ADMINISTRATOR, TODAY, null);
        var eva = charge(EVA, Charge.ADMINISTRATOR, TODAY, TODAY.plusDays(1));
        assertThat(UpkeepRules.anAdministratorRemains(ada, TODAY, List.of(ada, eva))
                        .allows())
                .isTrue();
        assertThat(UpkeepRules.anAdministratorRemains(ada, TODAY.plusDays(1), List.of(ada, eva))
                        .allows())
                .isFalse();
    }

    @Test
    void ones_own_second_appointment_does_not_count_as_a_colleague() {
        var one = charge(ADA, Charge.ADMINISTRATOR, TODAY, null);
        var other = charge(ADA, Charge.ADMINISTRATOR, TODAY, null);
        assertThat(UpkeepRules.anAdministratorRemains(one, TODAY, List.of(one, other))
                        .allows())
                .isFalse();
    }

    @Test
    void any_other_charge_may_end_though_nobody_is_left() {
        var support = charge(ADA, Charge.SUPPORT, TODAY, null);
        assertThat(UpkeepRules.anAdministratorRemains(support, TODAY, List.of()).allows())
                .isTrue();
    }

    private static String said(Verdict verdict) {
        assertThat(verdict.allows()).isFalse();
        return verdict.hindrances().getFirst().sentence();
    }

    private static Person person(PersonId id, String name) {
        return new Person(id, name, "a@region.example", null, null, false, false, false);
    }

    private static Appointment charge(PersonId person, Charge charge, LocalDate from, @Nullable LocalDate to) {
        return new Appointment(UUID.randomUUID(), person, null, null, charge, null, null, from, to, null, null);
    }
}
