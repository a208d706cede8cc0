package se.samverka.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.Section;

/** Every page and every section has its template beside it. */
class TemplatesTest {

    @Test
    void every_page_and_section_has_a_template() {
        var main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("se.samverka");

        assertThat(main.stream().filter(TemplatesTest::isWritten).filter(type -> !hasTemplate(type)))
                .isEmpty();
        assertThat(main.stream().filter(TemplatesTest::isWritten)).hasSizeGreaterThan(15);
    }

    @Test
    void the_guard_bites_on_a_page_without_one() {
        var breach = new ClassFileImporter().importClass(TemplatelessPage.class);

        assertThat(Stream.of(breach).filter(TemplatesTest::isWritten).filter(type -> !hasTemplate(type)))
                .isNotEmpty();
    }

    record TemplatelessPage(String title) implements Page {}

    private static boolean isWritten(JavaClass type) {
        return !type.isInterface() && (type.isAssignableTo(Page.class) || type.isAssignableTo(Section.class));
    }

    private static boolean hasTemplate(JavaClass type) {
        var name = type.getSimpleName();
        var stem =
                type.isAssignableTo(Page.class) && name.endsWith("Page") ? name.substring(0, name.length() - 4) : name;
        var generated = type.getPackageName() + ".Jte" + Character.toLowerCase(stem.charAt(0)) + stem.substring(1)
                + "Generated";
        return isClass(generated);
    }

    private static boolean isClass(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
