package se.samverka.people;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverka.architecture.Proves;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.AttendanceMode;
import se.samverka.bodies.Charter.BetweenTerms;
import se.samverka.bodies.Charter.ChairRule;
import se.samverka.bodies.Charter.DeputyCall;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Charter.NoticeRule;
import se.samverka.bodies.Charter.RolePlaces;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.rules.Verdict;

class OneConvenerTest {

    private static final BodyId NETWORK = new BodyId(UUID.randomUUID());

    @Test
    @Proves("one-convener-at-a-time")
    void a_second_at_the_same_time_is_refused_with_what_to_do_instead() {
        var siv = convening("2017-01-01", null);
        assertThat(whyNot(List.of(siv), "2017-09-01", null).hindrances())
                .extracting(Verdict.Hindrance::sentence)
                .containsExactly("Siv är redan sammankallande. Byt sammankallande på gruppens sida i stället.");
        assertThat(whyNot(List.of(), "2017-09-01", null).allows()).isTrue();
    }

    @Test
    @Proves("one-convener-at-a-time")
    void one_after_another_is_free_and_a_support_is_no_convener() {
        var until = convening("2017-01-01", "2017-08-31");
        var support = held(Charge.SUPPORT, "2017-01-01", null);
        assertThat(whyNot(List.of(until, support), "2017-09-01", null).allows()).isTrue();
        assertThat(whyNot(List.of(until), "2017-08-31", null).allows()).isFalse();
    }

    @Test
    void a_body_whose_charter_says_nothing_of_conveners_may_have_several() {
        assertThat(OneConvener.whyNot(
                                null, List.of(convening("2017-01-01", null)), parse("2017-09-01"), null, one -> "Siv")
                        .allows())
                .isTrue();
    }

    @Test
    void whoever_takes_over_does_so_after_the_other_began() {
        var siv = convening("2017-01-01", null);
        assertThat(OneConvener.whyNotChange(siv, parse("2017-01-02"), "Siv").allows())
                .isTrue();
        assertThat(OneConvener.whyNotChange(siv, parse("2017-01-01"), "Siv").hindrances())
                .extracting(Verdict.Hindrance::sentence)
                .containsExactly("Siv är sammankallande från 1 januari 2017. Välj en senare dag.");
        assertThat(OneConvener.whyNotChange(null, parse("2017-01-01"), "").allows())
                .isTrue();
    }

    @Test
    void a_body_lacks_one_on_the_days_when_nobody_holds_it() {
        var until = List.of(convening("2017-01-01", "2017-08-31"));
        assertThat(OneConvener.isLacking(charter(), until, parse("2017-08-31"))).isFalse();
        assertThat(OneConvener.isLacking(charter(), until, parse("2017-09-01"))).isTrue();
    }

    /** Whatever is asked for in whatever order: what is let through never leaves two on a day. */
    @Property
    @Proves("one-convener-at-a-time")
    void there_are_never_two_on_a_day(@ForAll List<@IntRange(min = 0, max = 60) Integer> days) {
        var held = new java.util.ArrayList<Appointment>();
        for (int i = 0; i + 1 < days.size(); i += 2) {
            var from = parse("2017-01-01").plusDays(days.get(i));
            var to = from.plusDays(days.get(i + 1));
            if (OneConvener.whyNot(charter(), held, from, to, one -> "Siv").allows())
                held.add(convening(from.toString(), to.toString()));
        }
        for (int day = 0; day < 130; day++) {
            LocalDate on = parse("2017-01-01").plusDays(day);
            assertThat(held.stream().filter(one -> one.holdsOn(on)).count()).isLessThanOrEqualTo(1);
        }
    }

    private static Verdict whyNot(List<Appointment> held, String from, @Nullable String to) {
        return OneConvener.whyNot(charter(), held, parse(from), to == null ? null : parse(to), one -> "Siv");
    }

    private static Appointment convening(String from, @Nullable String to) {
        return held(Charge.CONVENER, from, to);
    }

    private static Appointment held(Charge charge, String from, @Nullable String to) {
        return new Appointment(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                NETWORK,
                null,
                charge,
                null,
                null,
                parse(from),
                to == null ? null : parse(to),
                null,
                null);
    }

    private static Charter charter() {
        return new Charter(
                parse("2017-01-01"),
                null,
                false,
                false,
                "Nätverket utbyter erfarenheter.",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                DeputyRule.NONE,
                new ChairRule(null, null),
                new NoticeRule(null, true),
                null,
                List.of(),
                java.util.Set.of(AttendanceMode.ON_SITE),
                DeputyCall.AT_ONCE,
                false,
                BetweenTerms.SITTING_STAYS,
                List.of(),
                List.of(new RolePlaces("convener", 1)));
    }
}
