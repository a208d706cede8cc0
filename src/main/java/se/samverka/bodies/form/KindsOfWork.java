package se.samverka.bodies.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverka.bodies.Charter.Task;
import se.samverka.bodies.WorkKind;
import se.samverka.bodies.form.FormPage.Questions;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;

/** Under which task each kind of work is shown: by the number of the task's line, from 1. */
final class KindsOfWork {

    private static final String HINT = "Radens nummer. Lämna tomt om arbetet inte hör till någon uppgift.";

    private KindsOfWork() {}

    private static String field(WorkKind kind) {
        return "arbete-" + kind.swedish().replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
    }

    /** The tasks with their kinds as they were typed; as they are where the form did not ask. */
    static List<Task> on(List<Task> tasks, Typed typed) {
        if (Stream.of(WorkKind.values()).noneMatch(kind -> typed.has(field(kind)))) return tasks;
        Map<WorkKind, Integer> lines = lines(typed, tasks.size());
        List<Task> placed = new ArrayList<>();
        for (Task task : tasks) {
            int line = placed.size() + 1;
            Set<WorkKind> kinds = lines.entrySet().stream()
                    .filter(row -> row.getValue() == line)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
            placed.add(new Task(task.text(), task.clause(), kinds));
        }
        return placed;
    }

    private static Map<WorkKind, Integer> lines(Typed typed, int most) {
        Map<WorkKind, Integer> lines = new HashMap<>();
        for (WorkKind kind : WorkKind.values()) {
            Integer line = typed.number(field(kind));
            if (line == null) continue;
            if (line < 1 || line > most)
                typed.problem(field(kind), "Uppgift %d finns inte. Skriv numret på en rad.".formatted(line));
            lines.put(kind, line);
        }
        return lines;
    }

    static Map<String, String> shown(List<Task> tasks) {
        Map<String, String> shown = new HashMap<>();
        for (int line = 1; line <= tasks.size(); line++)
            for (WorkKind kind : tasks.get(line - 1).kinds()) shown.put(field(kind), Integer.toString(line));
        return shown;
    }

    static void ask(Questions questions) {
        questions.heading("Var arbetet visas");
        for (WorkKind kind : WorkKind.values())
            questions.field(Field.of(Kind.NUMBER, field(kind), Swedish.capital(kind.swedish()) + " hör till uppgift")
                    .withHint(HINT)
                    .asOptional());
    }
}
