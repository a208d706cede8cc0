package se.samverka.bodies.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverka.bodies.Case.Kind;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Mistakes;

class CasesInFolderTest {

    @TempDir
    Path folder;

    private final Mistakes mistakes = new Mistakes();

    @Test
    void a_case_is_read_with_its_limit_and_its_steps_in_order() throws IOException {
        Files.createDirectories(folder.resolve("organ"));
        Files.writeString(folder.resolve("organ/energi.yaml"), "");
        write("""
                titel: En grupp
                grupper: [energi]
                senast: { dag: 2016-11-30, ord: senast i november }
                steg:
                  - slag: uppdrag
                    vem: Styrgruppen
                  - slag: beslut
                    dag: 2016-10-26
                    paragraf: 7
                """);
        var told = CasesInFolder.read(new CountyFolder(folder), mistakes).getFirst();
        mistakes.stopIfAny();
        assertThat(told.groups()).isEqualTo(List.of("energi"));
        assertThat(told.steps()).extracting(step -> step.kind()).containsExactly(Kind.COMMISSION, Kind.DECISION);
        assertThat(told.limit()).isNotNull();
    }

    @Test
    void what_cannot_be_read_is_told_with_its_line() throws IOException {
        write("titel: En grupp\ngrupper: [energi]\nsteg:\n  - slag: verkstad\n");
        CasesInFolder.read(new CountyFolder(folder), mistakes);
        assertThatThrownBy(mistakes::stopIfAny)
                .hasMessageContaining("Gruppen \"energi\" finns inte.")
                .hasMessageContaining("arenden/prov.yaml, rad 4");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("arenden"));
        Files.writeString(folder.resolve("arenden/prov.yaml"), text);
    }
}
