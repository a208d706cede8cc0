package se.samverka.platform.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.PersonId;

/**
 * A module that can tell somebody all that it keeps of them (dataskyddsförordningen, article 15); {@code @Order} is where it
 * stands in the file.
 */
public interface TellsOf {

    /**
     * The declared columns that it looks in, each as {@code table.column}. A column that is declared personal and that
     * nobody looks in fails the build.
     */
    Set<String> columns();

    /** Declared columns that cannot be looked through for one person, each with why; told to whoever asks. */
    default Map<String, String> beyond() {
        return Map.of();
    }

    List<Part> about(Subject subject);

    /** Of whom. @param email null where none is on record */
    record Subject(
            PersonId person, String fullName, @Nullable String email) {

        /** Finds the name where it stands by itself or with a genitive s, in any case; for PostgreSQL's {@code ~*}. */
        public String namePattern() {
            return "(?<!\\w)" + fullName.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + "s?(?!\\w)";
        }
    }

    /** One sort of thing, for example the person's appointments; left out where there is nothing. */
    record Part(String heading, List<Entry> entries) {}

    /** One thing. */
    record Entry(List<Detail> details) {

        /** Labels and values by turns; what has no value is left out. */
        public static Entry of(@Nullable Object... labelsAndValues) {
            var details = new ArrayList<Detail>();
            for (int i = 0; i < labelsAndValues.length; i += 2) {
                var value = labelsAndValues[i + 1];
                if (value != null && !value.toString().isBlank())
                    details.add(new Detail(String.valueOf(labelsAndValues[i]), value.toString()));
            }
            return new Entry(List.copyOf(details));
        }
    }

    record Detail(String label, String value) {}
}
