package se.samverka.platform.backup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as the database's catalogue has it.
 *
 * @param columns those that are written to; what the database works out by itself is not among them
 * @param key the columns of the primary key, in order; none where there is no key
 * @param refersTo other tables that must be filled first
 * @param acts whether triggers of ours run when it is written to
 */
record Table(String name, List<Column> columns, List<String> key, Set<String> refersTo, boolean acts) {

    /**
     * @param file whether each value is a file: bytes that PostgreSQL was told not to pack
     * @param about what the migration says of it; null where it says nothing
     */
    record Column(
            String name,
            String type,
            boolean file,
            @Nullable String about) {

        boolean isText() {
            return type.equals("text") || type.startsWith("character");
        }

        String quoted() {
            return Table.quoted(name);
        }
    }

    List<Column> files() {
        return columns.stream().filter(Column::file).toList();
    }

    String quoted() {
        return quoted(name);
    }

    /** The columns after {@code select} or {@code insert}, each after a prefix. */
    String listed(String prefix) {
        return columns.stream().map(column -> prefix + column.quoted()).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
