package se.samverka.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverka.platform.web.Written;

class FieldTest {

    private static final Field EMAIL =
            Field.of(Field.Kind.EMAIL, "epost", "E-post").withAutocomplete("email");
    private static final Problem MISSING = new Problem("epost", "E-post eller telefon saknas.");

    @Test
    void a_field_has_its_label_and_keeps_what_was_written() {
        assertThat(written(EMAIL.withValue("kim@koping.example")))
                .contains("<label for=\"epost\">E-post</label>")
                .contains("type=\"email\"")
                .contains("value=\"kim@koping.example\"")
                .contains("autocomplete=\"email\"")
                .doesNotContain("aria-invalid")
                .doesNotContain("aria-describedby");
    }

    @Test
    void what_is_wrong_is_tied_to_the_field() {
        assertThat(written(EMAIL.withHint("Den ni läser oftast.").withProblems(List.of(MISSING))))
                .contains("id=\"epost-problem\"")
                .contains("E-post eller telefon saknas.")
                .contains("aria-describedby=\"epost-hint epost-problem\"")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void another_fields_problem_is_not_its_own() {
        assertThat(EMAIL.withProblems(List.of(new Problem("namn", "Skriv ett namn.")))
                        .isWrong())
                .isFalse();
    }

    @Test
    void what_was_written_cannot_break_out_of_its_place() {
        String breach = "\"><script>alert(1)</script>";
        assertThat(written(EMAIL.withValue(breach))).doesNotContain("<script>");
        assertThat(written(Field.of(Field.Kind.LONG_TEXT, "skal", "Skäl").withValue("</textarea><script>")))
                .doesNotContain("<script>");
    }

    @Test
    void a_long_text_keeps_its_first_empty_line() {
        assertThat(written(Field.of(Field.Kind.LONG_TEXT, "skal", "Skäl").withValue("\nEfter en tom rad")))
                .contains(">\n\nEfter en tom rad</textarea>");
    }

    @Test
    void the_summary_leads_to_each_field_and_says_what_belongs_to_none() {
        String summary = Written.by(
                "form/errorSummary", Map.of("problems", List.of(MISSING, Problem.ofAll("Mötet har redan varit."))));
        assertThat(summary)
                .contains("<a href=\"#epost\">E-post eller telefon saknas.</a>")
                .contains("<li>Mötet har redan varit.</li>")
                .contains("role=\"alert\"");
        assertThat(Written.by("form/errorSummary", Map.of("problems", List.of())))
                .isBlank();
    }

    @Test
    void the_summary_leads_to_the_first_of_several_answers() {
        var choices = Choices.of(
                Choices.Kind.ONE_OF_FEW,
                "svar",
                "Kommer du?",
                List.of(Choice.of("ja", "Ja, jag kommer", true), Choice.of("nej", "Nej, jag har förhinder", false)));
        assertThat(Written.by("form/choices", Map.of("choices", choices)))
                .contains("<legend>Kommer du?</legend>")
                .containsPattern("id=\"svar\" name=\"svar\" type=\"radio\" value=\"ja\" checked")
                .containsPattern("id=\"svar-2\" name=\"svar\" type=\"radio\" value=\"nej\">");
    }

    private static String written(Field field) {
        return Written.by("form/field", Map.of("field", field));
    }
}
