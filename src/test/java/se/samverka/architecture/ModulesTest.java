package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import se.samverka.Samverka;

/** The floors hold: a module uses only what its package-info allows, templates included. */
class ModulesTest {

    /** What Modulith puts where nothing is written out. */
    private static final String ANY = org.springframework.modulith.ApplicationModule.OPEN_TOKEN;

    private final ApplicationModules modules = ApplicationModules.of(Samverka.class);

    @Test
    void the_modules_are_these_and_no_others() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "platform",
                        "desk",
                        "publication",
                        "county",
                        "bodies",
                        "people",
                        "rounds",
                        "nominations",
                        "meetings");
    }

    @Test
    void no_module_uses_what_it_may_not() {
        modules.verify();
    }

    @Test
    void the_guard_bites_when_a_template_uses_another_module() {
        var breach = ApplicationModules.of("se.samverka.architecture.breach.modules", everything -> true);

        assertThatThrownBy(breach::verify).isInstanceOf(Violations.class).hasMessageContaining("JteupstairsGenerated");
    }

    @Test
    void every_module_says_what_it_may_use() {
        assertThat(modules.stream().filter(ModulesTest::isOpenToAll)).isEmpty();
    }

    private static boolean isOpenToAll(ApplicationModule module) {
        var info = packageInfo(module);
        return info == null || List.of(info.allowedDependencies()).contains(ANY);
    }

    private static org.springframework.modulith.ApplicationModule packageInfo(ApplicationModule module) {
        try {
            return Class.forName(module.getBasePackage().getName() + ".package-info")
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class);
        } catch (ClassNotFoundException missing) {
            return null;
        }
    }
}
