package se.samverka.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code rights-matrix.txt}; how it is written stands at its top. */
final class Matrix {

    private static final Pattern ROUTE = Pattern.compile("(GET|POST) (/\\S*)");
    private static final Pattern EXAMPLE = Pattern.compile("  (own|other|closed) +(/\\S*)(?: \"([^\"]+)\")? *: *(.*)");

    private final List<Row> rows = new ArrayList<>();
    private String method = "";
    private String route = "";

    static List<Row> rows() {
        try (var file = Matrix.class.getResourceAsStream("/rights-matrix.txt")) {
            if (file == null) throw new AssertionError("There is no rights-matrix.txt.");
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Row> of(String text) {
        var matrix = new Matrix();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(matrix::line);
        return List.copyOf(matrix.rows);
    }

    private void line(String line) {
        var heading = ROUTE.matcher(line);
        var example = EXAMPLE.matcher(line);
        if (heading.matches()) {
            method = heading.group(1);
            route = heading.group(2);
        } else if (example.matches()) {
            var shows = example.group(3) == null ? "" : example.group(3);
            rows.add(new Row(method, route, example.group(1), example.group(2), shows, who(example.group(4))));
        } else throw new AssertionError("Not a line of the matrix: " + line);
    }

    private static Set<Persona> who(String words) {
        var who = EnumSet.noneOf(Persona.class);
        Arrays.stream(words.split(" +")).filter(word -> !word.isEmpty()).forEach(word -> {
            switch (word) {
                case "everybody" -> who.addAll(EnumSet.allOf(Persona.class));
                case "signed-in" -> who.addAll(EnumSet.complementOf(EnumSet.of(Persona.NOBODY)));
                case "none" -> {}
                default -> who.add(Persona.of(word));
            }
        });
        return who;
    }
}
