package se.samverka.people.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.SeatId;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.changes.Leaves.Leave;
import se.samverka.platform.identity.PersonId;

class ChangeRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);

    @Property
    void whoever_leaves_does_so_while_the_appointment_goes_on(@ForAll @IntRange(min = -400, max = 1200) int days) {
        var day = FIRST.plusDays(days);
        var within = !day.isBefore(FIRST) && !day.isAfter(LAST);
        assertThat(ChangeRules.leaves(held(Charge.MEMBER, LAST), day).allows()).isEqualTo(within);
    }

    @Test
    void an_appointment_until_further_notice_ends_any_day_after_it_began() {
        assertThat(ChangeRules.leaves(held(Charge.MEMBER, null), LocalDate.of(2030, 1, 1))
                        .allows())
                .isTrue();
    }

    @Property
    void two_leaves_never_share_a_day(
            @ForAll @IntRange(min = 0, max = 60) int start, @ForAll @IntRange(min = 0, max = 60) int length) {
        var entered = new Leave(UUID.randomUUID(), UUID.randomUUID(), FIRST.plusDays(20), FIRST.plusDays(30), null);
        var from = FIRST.plusDays(start);
        var to = from.plusDays(length);
        var shared = from.datesUntil(to.plusDays(1))
                .anyMatch(day -> !day.isBefore(entered.from()) && !day.isAfter(entered.to()));
        assertThat(ChangeRules.isAway(held(Charge.MEMBER, LAST), from, to, List.of(entered))
                        .allows())
                .isEqualTo(!shared);
    }

    @Test
    void a_leave_lies_in_the_appointment_and_ends_after_it_begins() {
        assertThat(sentence(FIRST.minusDays(1), FIRST)).contains("Ledigheten ska rymmas i uppdraget");
        assertThat(sentence(LAST, LAST.plusDays(1))).contains("Ledigheten ska rymmas i uppdraget");
        assertThat(sentence(LAST, FIRST)).contains("Ledigheten slutar innan den börjar");
        assertThat(ChangeRules.isAway(held(Charge.MEMBER, LAST), FIRST, LAST, List.of())
                        .allows())
                .isTrue();
    }

    /** A deputy's leave is judged as a member's: in the appointment, forwards, and never over another. */
    @Property
    void a_deputys_leave_is_free_exactly_where_a_members_is(
            @ForAll @IntRange(min = -40, max = 760) int start,
            @ForAll @IntRange(min = -5, max = 60) int length,
            @ForAll boolean entered) {
        var from = FIRST.plusDays(start);
        var to = from.plusDays(length);
        var leaves = entered
                ? List.of(new Leave(UUID.randomUUID(), UUID.randomUUID(), FIRST.plusDays(20), FIRST.plusDays(30), null))
                : List.<Leave>of();
        var free = !from.isBefore(FIRST)
                && !to.isAfter(LAST)
                && !to.isBefore(from)
                && (!entered || to.isBefore(FIRST.plusDays(20)) || from.isAfter(FIRST.plusDays(30)));
        for (var charge : List.of(Charge.MEMBER, Charge.DEPUTY))
            assertThat(ChangeRules.isAway(held(charge, LAST), from, to, leaves).allows())
                    .as("%s %s–%s", charge, from, to)
                    .isEqualTo(free);
    }

    @Test
    void another_party_is_told_from_a_day_in_the_appointment_and_only_where_something_is_new() {
        var held = held(Charge.MEMBER, LAST);
        assertThat(ChangeRules.isToldAnew(held, FIRST.plusDays(9), "MP", "ordförande")
                        .allows())
                .isTrue();
        assertThat(ChangeRules.isToldAnew(held, FIRST.plusDays(9), "S", "vilde").allows())
                .isTrue();
        assertThat(ChangeRules.isToldAnew(held, FIRST.plusDays(9), "S", "ordförande")
                        .allows())
                .isFalse();
        assertThat(ChangeRules.isToldAnew(held, LAST.plusDays(1), "MP", null).allows())
                .isFalse();
        assertThat(ChangeRules.isToldAnew(held, FIRST.minusDays(1), "MP", null).allows())
                .isFalse();
    }

    private static String sentence(LocalDate from, LocalDate to) {
        return ChangeRules.isAway(held(Charge.MEMBER, LAST), from, to, List.of())
                .hindrances()
                .getFirst()
                .sentence();
    }

    private static Appointment held(Charge charge, @Nullable LocalDate to) {
        return new Appointment(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                new BodyId(UUID.randomUUID()),
                new SeatId(UUID.randomUUID()),
                charge,
                "S",
                "ordförande",
                FIRST,
                to,
                null,
                null);
    }
}
