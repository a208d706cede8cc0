package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Inside a module, rooms form no circle, and the door imports no room. */
class RoomsTest {

    private static final String TOP = "se.samverka.";
    private static final List<String> DIVIDED =
            List.of("meetings", "people", "county", "bodies", "desk", "publication");

    private final JavaClasses main = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.samverka");

    @Test
    void the_rooms_of_a_module_form_no_circle() {
        DIVIDED.forEach(module -> roomsFormNoCircle(TOP + module).check(main));
    }

    @Test
    void the_parts_of_the_ground_form_no_circle() {
        roomsFormNoCircle(TOP + "platform").check(main);
    }

    @Test
    void the_door_of_a_module_imports_no_room() {
        assertThat(DIVIDED.stream().flatMap(module -> intoRooms(main, TOP + module)))
                .isEmpty();
    }

    @Test
    void the_guard_bites_on_a_circle() {
        var breach = new ClassFileImporter().importPackages("se.samverka.architecture.breach.rooms");

        var result = roomsFormNoCircle("se.samverka.architecture.breach.rooms").evaluate(breach);

        assertThat(result.hasViolation()).isTrue();
    }

    @Test
    void the_guard_bites_on_a_door_that_knows_its_rooms() {
        var breach = new ClassFileImporter().importPackages("se.samverka.architecture.breach.rooms");

        assertThat(intoRooms(breach, "se.samverka.architecture.breach.rooms")).isNotEmpty();
    }

    private static ArchRule roomsFormNoCircle(String module) {
        return SlicesRuleDefinition.slices()
                .matching(module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    private static Stream<String> intoRooms(JavaClasses classes, String module) {
        return classes.stream()
                .filter(type -> type.getPackageName().equals(module))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isInRoom(dependency.getTargetClass(), module))
                .map(dependency -> dependency.getDescription());
    }

    private static boolean isInRoom(JavaClass type, String module) {
        return type.getPackageName().startsWith(module + ".");
    }
}
