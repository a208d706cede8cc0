package se.samverka.bodies.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverka.bodies.Charter.Task;
import se.samverka.bodies.WorkKind;

class KindsOfWorkTest {

    private static final List<Task> TASKS =
            List.of(new Task("Lyfta frågor.", "punkt 1", Set.of(WorkKind.ISSUES)), new Task("Lära.", null, Set.of()));

    /** Issues on the first line, learning on the second, the plan on both. */
    private static final List<Task> BEFORE = List.of(
            new Task("Lyfta.", null, Set.of(WorkKind.ISSUES, WorkKind.PLAN)),
            new Task("Lära.", null, Set.of(WorkKind.LEARNING, WorkKind.PLAN)),
            new Task("Följa.", null, Set.of()));

    private static final Map<String, String> AS_SHOWN = KindsOfWork.shown(BEFORE);

    @Test
    void a_kind_of_work_is_shown_under_the_task_whose_number_is_typed() {
        var tasks =
                KindsOfWork.on(TASKS, TASKS, new Typed(Map.of("arbete-larande", "2", "arbete-samverkansfragor", "2")));
        assertThat(tasks.getFirst().kinds()).isEmpty();
        assertThat(tasks.getFirst().clause()).isEqualTo("punkt 1");
        assertThat(tasks.getLast().kinds()).containsExactlyInAnyOrder(WorkKind.ISSUES, WorkKind.LEARNING);
    }

    @Test
    void a_form_that_did_not_ask_changes_nothing() {
        assertThat(KindsOfWork.on(TASKS, TASKS, new Typed(Map.of("uppgifter", "Lära."))))
                .isEqualTo(TASKS);
    }

    @Test
    void a_number_that_no_line_has_is_told() {
        var typed = new Typed(Map.of("arbete-synpunkter", "3"));
        KindsOfWork.on(TASKS, TASKS, typed);
        assertThat(typed.problems())
                .extracting(problem -> problem.sentence())
                .containsExactly("Uppgift 3 finns inte. Skriv numret på en rad.");
    }

    @Test
    void a_task_added_at_the_top_moves_no_kind_to_another_task() {
        assertThat(kinds(AS_SHOWN, "Nytt.", "Lyfta.", "Lära.", "Följa."))
                .containsExactly(
                        Set.of(),
                        Set.of(WorkKind.ISSUES, WorkKind.PLAN),
                        Set.of(WorkKind.LEARNING, WorkKind.PLAN),
                        Set.of());
    }

    @Test
    void a_task_that_is_removed_takes_its_kinds_with_it_and_leaves_the_others_theirs() {
        assertThat(kinds(AS_SHOWN, "Lära.", "Följa."))
                .containsExactly(Set.of(WorkKind.LEARNING, WorkKind.PLAN), Set.of());
        assertThat(kinds(AS_SHOWN, "Lyfta.", "Följa."))
                .containsExactly(Set.of(WorkKind.ISSUES, WorkKind.PLAN), Set.of());
    }

    @Test
    void a_task_in_other_words_on_its_line_keeps_its_kinds() {
        assertThat(kinds(AS_SHOWN, "Lyfta frågor.", "Lära.", "Följa.").getFirst())
                .containsExactlyInAnyOrder(WorkKind.ISSUES, WorkKind.PLAN);
        assertThat(kinds(AS_SHOWN, "Lära.", "Lyfta frågor.", "Följa."))
                .containsExactly(Set.of(WorkKind.LEARNING, WorkKind.PLAN), Set.of(), Set.of());
    }

    @Test
    void a_number_that_is_changed_is_that_of_the_line_as_it_stands() {
        var fields = new HashMap<>(AS_SHOWN);
        fields.put("arbete-larande", "1");
        fields.put("arbete-synpunkter", "1, 4");
        assertThat(kinds(fields, "Nytt.", "Lyfta.", "Lära.", "Följa."))
                .containsExactly(
                        Set.of(WorkKind.LEARNING, WorkKind.COMMENTS),
                        Set.of(WorkKind.ISSUES, WorkKind.PLAN),
                        Set.of(WorkKind.PLAN),
                        Set.of(WorkKind.COMMENTS));
    }

    @Test
    void a_kind_under_two_tasks_is_shown_and_read_so() {
        assertThat(AS_SHOWN).containsEntry("arbete-verksamhetsplan", "1, 2");
        assertThat(kinds(AS_SHOWN, "Lyfta.", "Lära.", "Följa."))
                .isEqualTo(BEFORE.stream().map(Task::kinds).toList());
    }

    @Test
    void what_is_no_number_is_told() {
        var typed = new Typed(Map.of("arbete-larande", "1 och 3"));
        KindsOfWork.on(BEFORE, BEFORE, typed);
        assertThat(typed.problems())
                .extracting(problem -> problem.sentence())
                .containsExactly("Skriv radens nummer med siffror, flera med komma: 1, 3.");
    }

    private static List<Set<WorkKind>> kinds(Map<String, String> fields, String... tasks) {
        var typed = new Typed(fields);
        var bare = Stream.of(tasks).map(text -> new Task(text, null, Set.of())).toList();
        var placed = KindsOfWork.on(bare, BEFORE, typed);
        assertThat(typed.problems()).isEmpty();
        return placed.stream().map(Task::kinds).toList();
    }

    @Test
    void the_form_shows_the_number_of_the_line() {
        assertThat(KindsOfWork.shown(TASKS)).isEqualTo(Map.of("arbete-samverkansfragor", "1"));
    }
}
