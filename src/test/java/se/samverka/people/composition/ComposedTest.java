package se.samverka.people.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Holder;
import se.samverka.people.Person;
import se.samverka.people.SeatHolders;
import se.samverka.people.composition.Composed.Asked;
import se.samverka.people.composition.Composed.Flaw;
import se.samverka.people.composition.Composed.Led;
import se.samverka.people.composition.Composed.State;
import se.samverka.platform.identity.PersonId;

/** Fourteen seats and fourteen deputies, as the documents say: ten municipalities, three of the region, one offered. */
class ComposedTest {

    private static final BodyId GROUP = new BodyId(new UUID(1, 1));
    private static final LocalDate DAY = LocalDate.parse("2017-09-19");
    private static final int SEATS = 14;
    private static final int OFFERED = 13;
    private static final Asked ASKED = new Asked(DeputyRule.PERSONAL, true, true);

    @Test
    void the_documents_fourteen_and_fourteen_are_whole() {
        var composed = Composed.of(ASKED, all(), led(), DAY);
        assertThat(composed.isWhole()).isTrue();
        assertThat(composed.places()).hasSize(SEATS).allMatch(place -> place.state() == State.FILLED);
    }

    @Test
    void an_offered_seat_that_is_not_taken_leaves_the_group_whole() {
        var composed = Composed.of(ASKED, with(OFFERED, Optional.empty(), Optional.empty()), led(), DAY);
        assertThat(composed.isWhole()).isTrue();
        assertThat(composed.places().get(OFFERED).state()).isEqualTo(State.UNUSED);
    }

    /** Each single departure is told once, and names the seat. */
    @Property
    void each_seat_without_a_member_is_told(@ForAll @IntRange(max = 12) int seat) {
        var composed = Composed.of(ASKED, with(seat, Optional.empty(), Optional.empty()), led(), DAY);
        assertThat(seatFlaws(composed))
                .singleElement()
                .returns("vacant", Flaw::code)
                .satisfies(flaw -> assertThat(flaw.sentence()).contains(label(seat)));
        assertThat(composed.places().get(seat).state()).isEqualTo(State.VACANT);
    }

    @Property
    void each_seat_without_a_deputy_is_told(@ForAll @IntRange(max = 13) int seat) {
        var composed = Composed.of(ASKED, with(seat, member(seat), Optional.empty()), led(), DAY);
        assertThat(seatFlaws(composed))
                .singleElement()
                .returns("no-deputy", Flaw::code)
                .satisfies(flaw -> assertThat(flaw.sentence()).contains(label(seat)));
    }

    @Property
    void a_deputy_alone_does_not_become_member(@ForAll @IntRange(max = 13) int seat) {
        var composed = Composed.of(ASKED, with(seat, Optional.empty(), deputy(seat)), led(), DAY);
        assertThat(seatFlaws(composed)).singleElement().returns("deputy-alone", Flaw::code);
    }

    @Property
    void whoever_belongs_elsewhere_is_told(@ForAll @IntRange(max = 9) int seat) {
        var stranger = holder(900 + seat, Charge.DEPUTY, organisation(seat + 1), seat);
        var composed = Composed.of(ASKED, with(seat, member(seat), Optional.of(stranger)), led(), DAY);
        assertThat(seatFlaws(composed)).singleElement().returns("other-side", Flaw::code);
    }

    @Property
    void whoever_sits_twice_is_told_with_both_seats(@ForAll @IntRange(min = 10, max = 12) int seat) {
        var twice = holder(10, Charge.MEMBER, organisation(10), seat);
        var other = seat == 10 ? 11 : seat;
        var composed = Composed.of(ASKED, with(other, Optional.of(twice), deputy(other)), led(), DAY);
        assertThat(composed.flaws())
                .filteredOn(flaw -> flaw.code().equals("two-seats"))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.sentence()).contains(label(10), label(other)));
    }

    @Property
    void a_member_on_leave_is_missed_only_where_no_deputy_steps_in(@ForAll @IntRange(max = 13) int seat) {
        var away = away(member(seat));
        assertThat(Composed.of(ASKED, with(seat, away, deputy(seat)), led(), DAY)
                        .isWhole())
                .isTrue();
        assertThat(seatFlaws(Composed.of(ASKED, with(seat, away, Optional.empty()), led(), DAY)))
                .singleElement()
                .returns("away", Flaw::code)
                .satisfies(flaw -> assertThat(flaw.sentence()).contains(label(seat)));
    }

    @Property
    void a_deputy_on_leave_is_told_for_there_is_nobody_to_call(@ForAll @IntRange(max = 13) int seat) {
        var composed = Composed.of(ASKED, with(seat, member(seat), away(deputy(seat))), led(), DAY);
        assertThat(composed.places().get(seat).state()).isEqualTo(State.DEPUTY_AWAY);
        assertThat(seatFlaws(composed))
                .singleElement()
                .returns("deputy-away", Flaw::code)
                .returns("Fråga om någon annan utses till ersättare så länge.", Flaw::remedy)
                .satisfies(flaw -> assertThat(flaw.sentence()).contains(label(seat), "finns ingen att kalla"));
    }

    @Property
    void two_on_leave_from_one_seat_are_told_in_one_sentence(@ForAll @IntRange(max = 13) int seat) {
        var composed = Composed.of(ASKED, with(seat, away(member(seat)), away(deputy(seat))), led(), DAY);
        assertThat(composed.places().get(seat).state()).isEqualTo(State.BOTH_AWAY);
        assertThat(seatFlaws(composed))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.sentence()).contains("Både ledamoten och ersättaren", label(seat)));
    }

    /** A deputy on leave is not invited, and so not told of as one who is. */
    @Property
    void a_seat_with_only_a_deputy_on_leave_is_vacant(@ForAll @IntRange(max = 12) int seat) {
        var composed = Composed.of(ASKED, with(seat, Optional.empty(), away(deputy(seat))), led(), DAY);
        assertThat(composed.places().get(seat).state()).isEqualTo(State.VACANT);
        assertThat(seatFlaws(composed)).singleElement().returns("vacant", Flaw::code);
    }

    /** Whoever is on leave is never the one that is called. */
    @Property
    void nobody_on_leave_is_called(@ForAll boolean memberAway, @ForAll boolean deputyAway) {
        var seat = new SeatHolders(
                all().getFirst().seat(),
                memberAway ? away(member(0)) : member(0),
                deputyAway ? away(deputy(0)) : deputy(0));
        assertThat(seat.calledMember().isPresent()).isEqualTo(!memberAway);
        assertThat(seat.calledDeputy().isPresent()).isEqualTo(!deputyAway);
        assertThat(seat.goesToDeputy()).isEqualTo(memberAway && !deputyAway);
    }

    private static Optional<Holder> away(Optional<Holder> holder) {
        return holder.map(held -> new Holder(held.person(), held.appointment(), DAY.plusDays(1)));
    }

    @Test
    void whoever_stays_on_between_two_terms_is_told_once_with_every_seat() {
        var before = LocalDate.parse("2016-12-31");
        assertThat(Composed.of(ASKED, all(), led(), before).flaws())
                .singleElement()
                .returns("stays-on", Flaw::code)
                .satisfies(flaw -> assertThat(flaw.sentence()).contains("14 platser", label(0), label(13)));
    }

    @Test
    void a_group_that_nobody_leads_is_told_of_both() {
        var composed = Composed.of(ASKED, all(), new Led(Optional.empty(), Optional.empty()), DAY);
        assertThat(composed.flaws())
                .extracting(Flaw::sentence)
                .containsExactly("Ingen är utsedd till ordförande.", "Ingen är utsedd till vice ordförande.");
    }

    @Test
    void whoever_leads_without_a_seat_is_told() {
        var outside = Optional.of(holder(999, Charge.CHAIR, organisation(10), 0));
        assertThat(Composed.of(ASKED, all(), new Led(outside, member(0)), DAY).flaws())
                .singleElement()
                .returns("leads-without-a-seat", Flaw::code);
    }

    @Test
    void where_there_are_no_deputies_none_is_missed() {
        var asked = new Asked(DeputyRule.NONE, false, false);
        var composed = Composed.of(asked, with(3, member(3), Optional.empty()), led(), DAY);
        assertThat(composed.isWhole()).isTrue();
    }

    /** However many resign, each empty seat but the offered one is told once, and every seat has an answer. */
    @Property
    void after_any_resignations_the_answer_is_complete(
            @ForAll @Size(max = 14) Set<@IntRange(max = 13) Integer> members,
            @ForAll @Size(max = 14) Set<@IntRange(max = 13) Integer> deputies) {
        var seats = IntStream.range(0, SEATS)
                .mapToObj(seat -> new SeatHolders(
                        seat(seat),
                        members.contains(seat) ? Optional.empty() : member(seat),
                        deputies.contains(seat) ? Optional.empty() : deputy(seat)))
                .toList();
        var composed = Composed.of(new Asked(DeputyRule.PERSONAL, false, false), seats, led(), DAY);
        var departed = new HashSet<>(members);
        departed.addAll(deputies);
        if (members.contains(OFFERED) && deputies.contains(OFFERED)) departed.remove(OFFERED);
        assertThat(composed.places()).hasSize(SEATS);
        assertThat(composed.flaws()).hasSize(departed.size());
    }

    private static List<Flaw> seatFlaws(Composed composed) {
        return composed.flaws().stream()
                .filter(flaw -> !flaw.code().startsWith("leads"))
                .toList();
    }

    private static List<SeatHolders> all() {
        return with(0, member(0), deputy(0));
    }

    private static List<SeatHolders> with(int changed, Optional<Holder> member, Optional<Holder> deputy) {
        var seats = new ArrayList<SeatHolders>();
        for (int seat = 0; seat < SEATS; seat++)
            seats.add(
                    seat == changed
                            ? new SeatHolders(seat(seat), member, deputy)
                            : new SeatHolders(seat(seat), member(seat), deputy(seat)));
        return seats;
    }

    private static Led led() {
        return new Led(member(10), member(0));
    }

    private static String label(int seat) {
        return "Plats " + (char) ('A' + seat);
    }

    private static Seat seat(int seat) {
        return new Seat(
                new SeatId(new UUID(3, seat)),
                GROUP,
                seat + 1,
                "side-" + Math.min(seat, 10),
                seat == OFFERED ? null : organisation(seat),
                label(seat),
                seat == OFFERED,
                null);
    }

    /** The region has the three seats after the ten. */
    private static OrganisationId organisation(int seat) {
        return new OrganisationId(new UUID(2, Math.min(seat, 10)));
    }

    private static Optional<Holder> member(int seat) {
        return Optional.of(holder(seat, Charge.MEMBER, organisation(seat), seat));
    }

    private static Optional<Holder> deputy(int seat) {
        return Optional.of(holder(100 + seat, Charge.DEPUTY, organisation(seat), seat));
    }

    private static Holder holder(int person, Charge charge, @Nullable OrganisationId home, int seat) {
        var id = new PersonId(new UUID(4, person));
        return new Holder(
                new Person(id, "Person " + person, null, null, home, true, false, false),
                new Appointment(
                        new UUID(5, person * 100L + seat),
                        id,
                        GROUP,
                        new SeatId(new UUID(3, seat)),
                        charge,
                        null,
                        null,
                        LocalDate.parse("2017-01-01"),
                        null,
                        null,
                        null));
    }
}
