package se.samverka.platform.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One setting, as the operator writes it.
 *
 * @param variable for example {@code SAMVERKA_PUBLIC_URL}
 * @param standard what it is when nothing is said; empty where nothing
 * @param meaning one Swedish sentence
 */
public record Setting(String variable, String standard, String meaning) {

    /** All, in the order of {@link Settings}: that record is the one place where they stand. */
    public static List<Setting> list() {
        RecordComponent[] components = Settings.class.getRecordComponents();
        Constructor<?> constructor = Settings.class.getDeclaredConstructors()[0];
        return IntStream.range(0, components.length)
                .mapToObj(at -> of(components[at], constructor.getParameters()[at].getAnnotation(DefaultValue.class)))
                .toList();
    }

    private static Setting of(RecordComponent component, @Nullable DefaultValue standard) {
        Means means = component.getAnnotation(Means.class);
        return new Setting(
                "SAMVERKA_" + spaced(component.getName(), '_').toUpperCase(Locale.ROOT),
                standard == null ? "" : String.join(",", standard.value()),
                means == null ? "" : means.value());
    }

    /** For example {@code samverka.public-url}. */
    public String property() {
        return variable.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }

    public boolean isNamed(String name) {
        return Arrays.asList(variable, property()).contains(name.strip());
    }

    private static String spaced(String name, char between) {
        return name.replaceAll("([A-Z])", between + "$1");
    }
}
