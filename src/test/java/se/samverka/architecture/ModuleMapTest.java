package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import se.samverka.Samverka;

class ModuleMapTest {

    private static final Path MAP = Path.of("docs/map.svg");

    private final ApplicationModules modules = ApplicationModules.of(Samverka.class);
    private final ModuleMap map = new ModuleMap(modules);

    /** Draws the map; one that was out of date is drawn anew and must be committed. */
    @Test
    void the_map_is_drawn() throws IOException {
        var drawn = map.svg();
        var kept = Files.exists(MAP) ? Files.readString(MAP) : "";
        if (!kept.equals(drawn)) Files.writeString(MAP, drawn);
        assertThat(kept.equals(drawn))
                .as("docs/map.svg is drawn anew: commit it")
                .isTrue();
    }

    @Test
    void an_arrow_is_drawn_for_each_use_and_none_back() {
        assertThat(arrows())
                .contains("meetings → people", "people → bodies", "bodies → county", "county → publication")
                .doesNotContain("people → meetings", "county → bodies", "desk → meetings");
    }

    @Test
    void everything_stands_on_the_ground_so_no_arrow_leads_there() {
        assertThat(modules.stream().filter(module -> !name(module).equals("platform")))
                .allMatch(module -> module.getDirectDependencies(modules).containsModuleNamed("platform"));
        assertThat(arrows()).noneMatch(arrow -> arrow.endsWith("→ platform"));
    }

    private List<String> arrows() {
        return map.sketch().ties().stream()
                .map(tie -> tie.from() + " → " + tie.to())
                .toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
