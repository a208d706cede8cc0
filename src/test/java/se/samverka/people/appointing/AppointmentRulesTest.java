package se.samverka.people.appointing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Examples;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.appointing.AppointmentRules.Candidate;
import se.samverka.people.appointing.AppointmentRules.Held;
import se.samverka.people.appointing.AppointmentRules.Period;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.rules.Verdict;

class AppointmentRulesTest {

    private static final BodyId GROUP = new BodyId(new UUID(1, 1));
    private static final OrganisationId KOPING = new OrganisationId(new UUID(2, 1));
    private static final OrganisationId NORBERG = new OrganisationId(new UUID(2, 2));
    private static final Seat KOPINGS_SEAT = seat(1, KOPING, "Köping");
    private static final Seat OPPOSITION = seat(2, null, "Oppositionen");
    private static final Candidate KIM =
            new Candidate(new PersonId(new UUID(3, 1)), "Kim Köping", KOPING, "Köping", true);
    private static final Candidate NOOR =
            new Candidate(new PersonId(new UUID(3, 2)), "Noor Norberg", NORBERG, "Norberg", true);

    @Test
    @Proves("one-seat-each")
    void a_seat_that_is_held_cannot_be_given_again() {
        var verdict = AppointmentRules.seatIsHeld(
                KOPINGS_SEAT, Charge.MEMBER, period("2017-03-01", null), List.of(held(KIM, Charge.MEMBER)));
        assertThat(sentences(verdict))
                .containsExactly("Platsen Köping har redan en ledamot: Kim Köping. Avsluta det uppdraget först.");
    }

    @Test
    @Proves("one-seat-each")
    void a_seat_has_a_member_and_a_deputy() {
        var verdict = AppointmentRules.seatIsHeld(
                KOPINGS_SEAT, Charge.DEPUTY, period("2017-03-01", null), List.of(held(KIM, Charge.MEMBER)));
        assertThat(verdict).isEqualTo(Verdict.FREE);
    }

    /** Both days count: whoever sits until the 30th and whoever begins on the 30th meet on that day. */
    @ParameterizedTest
    @CsvSource({
        "2017-07-01, , true",
        "2017-06-30, , false",
        "2016-01-01, 2016-12-31, true",
        "2016-01-01, 2017-01-01, false",
        "2017-02-01, 2017-02-02, false"
    })
    @Proves("one-seat-each")
    void one_follows_another_on_the_day_after_the_last(String from, @Nullable String to, boolean free) {
        var held = held(KIM, Charge.MEMBER, KOPINGS_SEAT, "2017-01-01", "2017-06-30");
        var verdict = AppointmentRules.seatIsHeld(KOPINGS_SEAT, Charge.MEMBER, period(from, to), List.of(held));
        assertThat(verdict.allows()).isEqualTo(free);
    }

    @Test
    @Proves("one-seat-each")
    void one_person_has_one_seat_in_a_group() {
        var verdict = onSeat(OPPOSITION, Charge.DEPUTY, KIM, held(KIM, Charge.MEMBER));
        assertThat(sentences(verdict))
                .containsExactly("Kim Köping är redan ledamot i gruppen under den tiden. En person har en plats.");
    }

    /** Without an address a person is known by name and home alone. */
    @ParameterizedTest
    @CsvSource({
        "false, false, Kim Köping, hindered",
        "false, false, ' kim  köping', hindered",
        "true, false, Kim Köping, hindered",
        "false, true, Kim Köping, remarked",
        "true, true, Kim Köping, free",
        "false, false, Kim Kungsör, free"
    })
    @Proves("one-seat-each")
    void two_of_one_name_from_one_place_are_taken_for_one(
            boolean holderAddressed, boolean addressed, String name, String outcome) {
        var holder = new Candidate(KIM.person(), KIM.name(), KOPING, "Köping", holderAddressed);
        var verdict = onSeat(
                OPPOSITION,
                Charge.DEPUTY,
                new Candidate(null, name, KOPING, "Köping", addressed),
                held(holder, Charge.MEMBER));
        assertThat(verdict.allows() ? verdict.wantsReason() ? "remarked" : "free" : "hindered")
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"MEMBER", "DEPUTY"})
    @Proves("deputy-from-the-same-side")
    void whoever_belongs_to_another_side_cannot_have_the_seat(Charge charge) {
        assertThat(sentences(AppointmentRules.sameSide(KOPINGS_SEAT, charge, NOOR)))
                .containsExactly(
                        "Platsen tillsätts av Köping, men Noor Norberg hör till Norberg. Välj någon därifrån.");
    }

    @Test
    @Proves("deputy-from-the-same-side")
    void the_side_that_appoints_the_member_appoints_the_deputy() {
        assertThat(onSeat(KOPINGS_SEAT, Charge.DEPUTY, KIM)).isEqualTo(Verdict.FREE);
    }

    @Test
    @Proves("deputy-from-the-same-side")
    void somebody_of_no_organisation_belongs_to_no_side() {
        var guest = new Candidate(null, "Gry Gäst", null, "ingen organisation", true);
        assertThat(AppointmentRules.sameSide(KOPINGS_SEAT, Charge.DEPUTY, guest).allows())
                .isFalse();
    }

    @Test
    @Proves("deputy-from-the-same-side")
    void the_seat_of_the_opposition_is_no_organisations_own() {
        assertThat(AppointmentRules.sameSide(OPPOSITION, Charge.DEPUTY, NOOR)).isEqualTo(Verdict.FREE);
    }

    @Test
    @Proves("chair-and-vice-chair")
    void a_member_of_the_side_can_lead() {
        assertThat(lead(Charge.CHAIR, KIM, true, held(KIM, Charge.MEMBER))).isEqualTo(Verdict.FREE);
    }

    @Test
    @Proves("chair-and-vice-chair")
    void a_member_of_another_side_leads_only_with_a_reason() {
        var verdict = lead(Charge.VICE_CHAIR, KIM, false, held(KIM, Charge.MEMBER));
        assertThat(verdict.allows()).isTrue();
        assertThat(verdict.remarks())
                .extracting(Verdict.Remark::sentence)
                .containsExactly(
                        "Kim Köping har ingen av de platser vars sida utser vice ordförande. Skriv kort varför det ändå är rätt.");
    }

    @Test
    @Proves("chair-and-vice-chair")
    void a_deputy_leads_only_with_a_reason() {
        assertThat(lead(Charge.CHAIR, KIM, true, held(KIM, Charge.DEPUTY)).wantsReason())
                .isTrue();
    }

    @Test
    @Proves("chair-and-vice-chair")
    void whoever_has_left_the_seat_leads_only_with_a_reason() {
        var left = held(KIM, Charge.MEMBER, KOPINGS_SEAT, "2017-01-01", "2017-02-28");
        assertThat(lead(Charge.CHAIR, KIM, true, left).wantsReason()).isTrue();
    }

    @Test
    @Proves("chair-and-vice-chair")
    void a_group_has_one_chair_at_a_time() {
        var verdict = lead(Charge.CHAIR, NOOR, true, held(KIM, Charge.CHAIR));
        assertThat(sentences(verdict)).containsExactly("Kim Köping är redan ordförande. Avsluta det uppdraget först.");
    }

    @Test
    void whoever_chairs_hinders_no_vice_chair() {
        assertThat(lead(Charge.VICE_CHAIR, NOOR, true, held(KIM, Charge.CHAIR)).allows())
                .isTrue();
    }

    @Test
    void an_appointment_beyond_the_charter_wants_a_reason_and_says_the_day_in_words() {
        var charter = Examples.charter("2017-01-01", "2018-12-31");
        var verdict = AppointmentRules.whyNotOnSeat(
                KOPINGS_SEAT, Charge.MEMBER, KIM, period("2017-03-01", null), List.of(), charter);
        assertThat(verdict.allows()).isTrue();
        assertThat(verdict.remarks())
                .extracting(Verdict.Remark::sentence)
                .containsExactly(
                        "Uppdraget gäller till och med 31 december 2018. Skriv kort varför personen utses för längre tid, eller ange den dagen.");
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31, false", "2019-01-01, true"})
    void the_charters_last_day_is_within_it(String to, boolean reason) {
        var charter = Examples.charter("2017-01-01", "2018-12-31");
        var verdict = AppointmentRules.whyNotOnSeat(
                KOPINGS_SEAT, Charge.MEMBER, KIM, period("2017-03-01", to), List.of(), charter);
        assertThat(verdict.wantsReason()).isEqualTo(reason);
    }

    private static Verdict onSeat(Seat seat, Charge charge, Candidate candidate, Held... held) {
        return AppointmentRules.whyNotOnSeat(
                seat,
                charge,
                candidate,
                period("2017-03-01", null),
                List.of(held),
                Examples.charter("2017-01-01", null));
    }

    private static Verdict lead(Charge charge, Candidate candidate, boolean ofTheSide, Held... held) {
        return AppointmentRules.whyNotToLead(
                charge, candidate, period("2017-03-01", null), List.of(held), seat -> ofTheSide);
    }

    private static List<String> sentences(Verdict verdict) {
        return verdict.hindrances().stream().map(Verdict.Hindrance::sentence).toList();
    }

    private static Period period(String from, @Nullable String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static Held held(Candidate who, Charge charge) {
        return held(who, charge, KOPINGS_SEAT, "2017-01-01", null);
    }

    private static Held held(Candidate who, Charge charge, Seat seat, String from, @Nullable String to) {
        var period = period(from, to);
        var onSeat = charge == Charge.MEMBER || charge == Charge.DEPUTY ? seat.id() : null;
        var person = java.util.Objects.requireNonNull(who.person());
        return new Held(
                new Appointment(
                        UUID.randomUUID(),
                        person,
                        GROUP,
                        onSeat,
                        charge,
                        null,
                        null,
                        period.from(),
                        period.to(),
                        null,
                        null),
                who.name(),
                who.organisation(),
                who.addressed());
    }

    private static Seat seat(int ordinal, @Nullable OrganisationId organisation, String label) {
        return new Seat(
                new SeatId(new UUID(4, ordinal)),
                GROUP,
                ordinal,
                label.toLowerCase(java.util.Locale.ROOT),
                organisation,
                label,
                false,
                null);
    }
}
