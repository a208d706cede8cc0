package se.samverka.county.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Mistakes;
import se.samverka.platform.records.RecordType;
import se.samverka.platform.records.RetentionRule;
import se.samverka.platform.records.RetentionRule.Fate;

class PlanReaderTest {

    private static final RecordType NOTES = RecordType.kept("anteckningar", "Vad som sades.");
    private static final RecordType WORDS = RecordType.disposable("fritext", "Vad någon skrev.", "att svaret kom");
    private static final RecordType INDEX = RecordType.passing("sökregister", "Kopior.", "att sidan har ändrats");

    private static final String WHOLE = """
            beslut: Plan 1
            beslutsdag: 2016-12-14
            arkivmyndighet: Arkivet
            regler:
              - gäller: anteckningar
                bevaras: ja
                stöd: Arkivlagen
                ansvarig: tjänstepersonen
              - gäller: fritext
                gallras: 2 månader
                efter: att svaret kom
                stöd: Arkivlagen
                ansvarig: tjänstepersonen
              - gäller: sökregister
                gallras: av sig själv
                efter: att sidan har ändrats
                stöd: Arkivlagen
                ansvarig: systemförvaltaren
            """;

    @TempDir
    Path folder;

    @Test
    void a_whole_plan_is_read() throws IOException {
        Files.writeString(folder.resolve("gallring.yaml"), WHOLE);
        var mistakes = new Mistakes();
        var plan = PlanReader.read(CountyFolder.at(folder), List.of(NOTES, WORDS, INDEX), mistakes)
                .orElseThrow();

        assertThat(mistakes.sentences()).isEmpty();
        assertThat(plan.head().decision()).isEqualTo("Plan 1");
        assertThat(plan.rules())
                .extracting(RetentionRule::inWords)
                .containsExactly(
                        "bevaras",
                        "gallras 2 månader efter att svaret kom",
                        "gallras av sig själv efter att sidan har ändrats");
        assertThat(plan.rules().get(1).fate()).isEqualTo(new Fate.Disposed(Period.ofMonths(2), "2 månader"));
    }

    @Test
    void a_plan_that_is_not_there_is_told() throws IOException {
        assertThat(mistakes("")).anyMatch(sentence -> sentence.startsWith("gallring.yaml"));
        Files.delete(folder.resolve("gallring.yaml"));
        var mistakes = new Mistakes();
        assertThat(PlanReader.read(CountyFolder.at(folder), List.of(NOTES), mistakes))
                .isEmpty();
        assertThat(mistakes.sentences())
                .containsExactly("gallring.yaml: Filen saknas. Kopiera den från ett annat län och ändra i den.");
    }

    @Test
    void a_sort_of_records_without_a_rule_is_named() throws IOException {
        assertThat(mistakes(WHOLE.replace("gäller: fritext", "gäller: sökregister")))
                .anyMatch(sentence -> sentence.contains("Regel saknas för \"fritext\""))
                .anyMatch(sentence -> sentence.contains("\"sökregister\" har redan en regel"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gäller: fritext | gäller: fritekst | \"fritekst\" finns inte. Skriv en av: anteckningar, fritext, sökregister. Menade du \"fritext\"?",
                "gallras: 2 månader | gallras: snart | \"snart\" är ingen tid. Skriv till exempel \"3 månader\" eller \"2 år\".",
                "gallras: 2 månader | gallras: 0 år | \"0 år\" är ingen tid.",
                "gallras: 2 månader | bevaras: nej | Skriv antingen \"bevaras: ja\" eller \"gallras:\" med en tid för \"fritext\".",
                "efter: att svaret kom | efter: mötet | Tiden för \"fritext\" räknas från något annat. Skriv \"efter: att svaret kom\".",
                "gallras: av sig själv | gallras: 2 år | \"sökregister\" försvinner av sig själv. Skriv \"gallras: av sig själv\".",
                "bevaras: ja | gallras: 2 år | Samverka kan inte gallra \"anteckningar\". Skriv \"bevaras: ja\".",
                "beslutsdag: 2016-12-14 | beslutsdag: i höstas | \"i höstas\" är inget datum."
            })
    void what_is_wrong_is_said_with_its_row(String right, String wrong, String sentence) throws IOException {
        assertThat(mistakes(WHOLE.replaceFirst(right, wrong)))
                .anyMatch(told -> told.matches("gallring\\.yaml, rad \\d+: .*") && told.contains(sentence.strip()));
    }

    @Test
    void a_reading_that_goes_through_is_what_the_table_above_departs_from() throws IOException {
        assertThat(mistakes(WHOLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 dag", "14 dagar", "1 vecka", "3 månader", "2 år"})
    void periods_are_read(String words) {
        assertThat(WrittenPeriod.of(words)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "år", "-1 år", "två år", "2 år och en dag", "2 sekunder"})
    void what_is_no_period_is_not_read(String words) {
        assertThat(WrittenPeriod.of(words)).isEmpty();
    }

    @Test
    void what_began_on_the_last_day_of_the_period_stays_that_day() {
        var twoMonths = new Fate.Disposed(Period.ofMonths(2), "2 månader");
        assertThat(RetentionRule.through(twoMonths, java.time.LocalDate.parse("2017-11-12")))
                .isEqualTo("2017-09-11");
    }

    private List<String> mistakes(String file) throws IOException {
        Files.writeString(folder.resolve("gallring.yaml"), file);
        var mistakes = new Mistakes();
        PlanReader.read(CountyFolder.at(folder), List.of(NOTES, WORDS, INDEX), mistakes);
        return mistakes.sentences();
    }
}
