package se.samverka.bodies.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverka.bodies.Charter.Task;
import se.samverka.bodies.WorkKind;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;

/**
 * Under which tasks each kind of work is shown: by the numbers of the tasks' lines, from 1.
 *
 * <p>A field that nobody has changed follows its tasks, wherever their lines stand now.
 */
final class KindsOfWork {

    private static final String HINT = "Radens nummer, flera med komma: 1, 3.";
    private static final String FIRST_HINT = HINT
            + " Ett nummer som du låter stå följer sin uppgift när raderna flyttas. Lämna tomt om arbetet inte hör till någon uppgift.";

    private KindsOfWork() {}

    private static String field(WorkKind kind) {
        return "arbete-" + kind.swedish().replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
    }

    /**
     * The tasks with their kinds as they were typed; as they are where the form did not ask.
     *
     * @param before the tasks that the form was filled with
     */
    static List<Task> on(List<Task> tasks, List<Task> before, Typed typed) {
        if (Stream.of(WorkKind.values()).noneMatch(kind -> typed.has(field(kind)))) return tasks;
        Map<WorkKind, Set<Integer>> lines = new EnumMap<>(WorkKind.class);
        for (WorkKind kind : WorkKind.values()) lines.put(kind, lines(kind, tasks, before, typed));
        List<Task> placed = new ArrayList<>();
        for (Task task : tasks) placed.add(new Task(task.text(), task.clause(), on(placed.size() + 1, lines)));
        return placed;
    }

    private static Set<WorkKind> on(int line, Map<WorkKind, Set<Integer>> lines) {
        return lines.entrySet().stream()
                .filter(row -> row.getValue().contains(line))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Integer> lines(WorkKind kind, List<Task> tasks, List<Task> before, Typed typed) {
        Set<Integer> numbers = typed.numbers(field(kind));
        if (numbers.equals(lines(kind, before))) return followed(numbers, tasks, before);
        for (int line : numbers)
            if (line < 1 || line > tasks.size())
                typed.problem(field(kind), "Uppgift %d finns inte. Skriv numret på en rad.".formatted(line));
        return numbers;
    }

    /** From 1. */
    private static Set<Integer> lines(WorkKind kind, List<Task> tasks) {
        return IntStream.rangeClosed(1, tasks.size())
                .filter(line -> tasks.get(line - 1).kinds().contains(kind))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> followed(Set<Integer> numbers, List<Task> tasks, List<Task> before) {
        return numbers.stream()
                .flatMap(line -> followed(line, texts(tasks), texts(before)).stream())
                .collect(Collectors.toSet());
    }

    /** Where the task stands now, or the one that was written in its place; empty where it was taken away. */
    private static Optional<Integer> followed(int line, List<String> now, List<String> before) {
        int at = now.indexOf(before.get(line - 1));
        if (at >= 0) return Optional.of(at + 1);
        boolean reworded = now.size() == before.size() && !before.contains(now.get(line - 1));
        return reworded ? Optional.of(line) : Optional.empty();
    }

    private static List<String> texts(List<Task> tasks) {
        return tasks.stream().map(Task::text).toList();
    }

    static Map<String, String> shown(List<Task> tasks) {
        Map<String, String> shown = new HashMap<>();
        for (WorkKind kind : WorkKind.values()) {
            Set<Integer> lines = lines(kind, tasks);
            if (!lines.isEmpty())
                shown.put(field(kind), lines.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return shown;
    }

    static void ask(Questions questions) {
        questions.heading("Var arbetet visas");
        for (WorkKind kind : WorkKind.values())
            questions.field(Field.of(Kind.SHORT, field(kind), Swedish.capital(kind.swedish()) + " hör till uppgift")
                    .withHint(kind.ordinal() == 0 ? FIRST_HINT : HINT)
                    .asOptional());
    }
}
