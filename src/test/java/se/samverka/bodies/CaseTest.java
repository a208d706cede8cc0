package se.samverka.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverka.architecture.Proves;
import se.samverka.bodies.Case.Comment;
import se.samverka.bodies.Case.Decision;
import se.samverka.bodies.Case.Kind;
import se.samverka.bodies.Case.Limit;
import se.samverka.bodies.Case.Step;
import se.samverka.platform.files.FileId;

class CaseTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2016, 11, 30);
    private static final Limit LIMIT = new Limit(NOVEMBER, "senast i november 2016", "");
    private static final Step COMMISSION = step(Kind.COMMISSION, null, false);
    private static final Step WORKSHOP = step(Kind.WORKSHOP, "2016-08-30", false);
    private static final Step PROPOSAL = step(Kind.PROPOSAL, "2016-09-23", false);
    private static final Step MEETING = step(Kind.DECISION, "2016-10-26", true);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "2016-10-26 | 2016-12-24 | -",
                "2016-11-30 | 2016-12-24 | -",
                "2016-12-01 | 2016-12-24 | Gränsen 30 november 2016 passerades. Beslutet togs 1 december 2016.",
                "-          | 2016-11-30 | -",
                "-          | 2016-12-01 | Gränsen 30 november 2016 har passerat. Beslut saknas."
            })
    @Proves("fixed-in-time")
    void a_decision_after_the_limit_is_told_of_for_good(
            @Nullable LocalDate decided, LocalDate today, @Nullable String sentence) {
        assertThat(LIMIT.passed(decided, today).orElse(null)).isEqualTo(sentence);
    }

    @Test
    @Proves("undated-steps-keep-their-place")
    void an_undated_step_stands_where_it_is_put() {
        var chain = chain(WORKSHOP, PROPOSAL);
        assertThat(chain.whyNotAt(0, COMMISSION).allows()).isTrue();
        assertThat(chain.whyNotAt(2, COMMISSION).allows()).isTrue();
    }

    @Test
    @Proves("undated-steps-keep-their-place")
    void a_dated_step_stands_between_those_before_and_after_it_whatever_is_undated() {
        var chain = chain(COMMISSION, WORKSHOP, PROPOSAL);
        assertThat(chain.whyNotAt(3, MEETING).allows()).isTrue();
        assertThat(chain.whyNotAt(2, MEETING).hindrances())
                .singleElement()
                .satisfies(
                        hindrance -> assertThat(hindrance.sentence())
                                .isEqualTo(
                                        "Steget 26 oktober 2016 står inte i tidsordning där. Välj en annan plats eller ändra dagen."));
        assertThat(chain.whyNotAt(0, step(Kind.STEERING, "2016-08-29", false)).allows())
                .isTrue();
    }

    @Test
    void a_step_is_put_after_another_or_last() {
        var chain = chain(COMMISSION, WORKSHOP);
        assertThat(chain.placeAfter(COMMISSION.id())).isEqualTo(1);
        assertThat(chain.placeAfter(null)).isEqualTo(2);
        assertThat(chain().placeAfter(null)).isZero();
    }

    @Test
    @Proves("planned-meeting-is-shown-as-planned")
    void a_meeting_to_come_is_shown_as_planned_until_it_is_held() {
        var today = LocalDate.of(2016, 9, 26);
        assertThat(MEETING.when(today)).isEqualTo("26 oktober 2016, planerat");
        assertThat(WORKSHOP.when(today)).isEqualTo("30 augusti 2016");
        assertThat(WORKSHOP.when(LocalDate.of(2016, 8, 29))).isEqualTo("30 augusti 2016, planerat");
        assertThat(COMMISSION.when(today)).isEqualTo("dag okänd");
    }

    @Test
    void the_planned_meeting_becomes_the_decision() {
        var decision = new Decision("Landstingsstyrelsen", LocalDate.of(2016, 10, 26), "210", "LTV 160789");
        var decided = chain(PROPOSAL, MEETING).decided(decision, UUID.randomUUID());
        assertThat(decided.id()).isEqualTo(MEETING.id());
        assertThat(decided.planned()).isFalse();
        assertThat(decision.inWords()).isEqualTo("Landstingsstyrelsen, § 210, dnr LTV 160789");
        assertThat(chain(PROPOSAL, decided).decidedOn()).isEqualTo("2016-10-26");
    }

    @Test
    void where_no_meeting_was_planned_the_decision_is_a_step_of_its_own() {
        var id = UUID.randomUUID();
        var decision = new Decision("Styrelsen", NOVEMBER, "", "");
        assertThat(chain(PROPOSAL).decided(decision, id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "Fler platser | true  | Platserna blev 14 | -",
                "Fler platser | true  | ''                | Skriv vad synpunkten ändrade i förslaget.",
                "Fler platser | false | ''                | Skriv varför synpunkten inte ändrade något.",
                "''           | false | Inget             | Skriv synpunkten."
            })
    @Proves("comments-lead-to-changes")
    void a_comment_says_what_it_changed_or_why_nothing(
            String said, boolean changed, String outcome, @Nullable String sentence) {
        var verdict = new Comment(said, changed, outcome).whyNot();
        assertThat(verdict.allows() ? null : verdict.hindrances().getFirst().sentence())
                .isEqualTo(sentence);
    }

    @Test
    @Proves("undated-steps-keep-their-place")
    void an_undated_step_moves_freely_and_a_dated_one_never_past_another_date() {
        Step undated = step(Kind.OFFICIALS, null, false);
        Step workshop = step(Kind.WORKSHOP, "2016-08-30", false);
        Step proposal = step(Kind.PROPOSAL, "2016-09-23", false);
        Case in = chain(undated, workshop, proposal);
        assertThat(in.whyNotMove(undated, false).allows()).isTrue();
        assertThat(in.whyNotMove(workshop, true).allows()).isTrue();
        assertThat(in.whyNotMove(workshop, false).hindrances().getFirst().code())
                .isEqualTo("not-in-order");
        assertThat(in.whyNotMove(proposal, true).hindrances().getFirst().code()).isEqualTo("not-in-order");
    }

    @Test
    @Proves("undated-steps-keep-their-place")
    void the_first_moves_no_earlier_and_the_last_no_later() {
        Step first = step(Kind.OFFICIALS, null, false);
        Step last = step(Kind.STEERING, null, false);
        Case in = chain(first, last);
        assertThat(in.whyNotMove(first, true).allows()).isFalse();
        assertThat(in.whyNotMove(last, false).allows()).isFalse();
    }

    @Test
    @Proves("comments-stay-in-the-chain")
    void a_step_that_somebody_commented_on_or_that_decided_is_not_taken_away() {
        Step bare = step(Kind.WORKSHOP, "2016-08-30", false);
        assertThat(Case.whyNotRemove(bare).allows()).isTrue();
        assertThat(sentence(
                        with(bare, List.of(new Case.Comment("Lägg till idrott.", true, "Idrott är med.")), List.of())))
                .isEqualTo("Steget har en synpunkt och tas inte bort. Ändra det i stället.");
        assertThat(sentence(with(
                        bare,
                        List.of(),
                        List.of(new Case.Document(
                                UUID.randomUUID(), new FileId(UUID.randomUUID()), "Underlag", true)))))
                .isEqualTo("Steget har handlingar. Ta bort dem först.");
        assertThat(sentence(step(Kind.DECISION, "2016-10-26", false))).isEqualTo("Beslutet står kvar i kedjan.");
    }

    private static String sentence(Step step) {
        return Case.whyNotRemove(step).hindrances().getFirst().sentence();
    }

    private static Step with(Step step, List<Case.Comment> comments, List<Case.Document> documents) {
        return new Step(step.id(), step.kind(), "", step.day(), step.planned(), "", "", "", "", comments, documents);
    }

    private static Case chain(Step... steps) {
        return new Case(1, "Grupperna", LIMIT, List.of(steps), List.of());
    }

    private static Step step(Kind kind, @Nullable String day, boolean planned) {
        return new Step(
                UUID.randomUUID(), kind, "", day == null ? null : LocalDate.parse(day), planned, "", "", "", "");
    }
}
