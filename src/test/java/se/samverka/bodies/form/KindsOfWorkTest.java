package se.samverka.bodies.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samverka.bodies.Charter.Task;
import se.samverka.bodies.WorkKind;

class KindsOfWorkTest {

    private static final List<Task> TASKS =
            List.of(new Task("Lyfta frågor.", "punkt 1", Set.of(WorkKind.ISSUES)), new Task("Lära.", null, Set.of()));

    @Test
    void a_kind_of_work_is_shown_under_the_task_whose_number_is_typed() {
        var tasks = KindsOfWork.on(TASKS, new Typed(Map.of("arbete-larande", "2", "arbete-samverkansfragor", "2")));
        assertThat(tasks.getFirst().kinds()).isEmpty();
        assertThat(tasks.getFirst().clause()).isEqualTo("punkt 1");
        assertThat(tasks.getLast().kinds()).containsExactlyInAnyOrder(WorkKind.ISSUES, WorkKind.LEARNING);
    }

    @Test
    void a_form_that_did_not_ask_changes_nothing() {
        assertThat(KindsOfWork.on(TASKS, new Typed(Map.of("uppgifter", "Lära."))))
                .isEqualTo(TASKS);
    }

    @Test
    void a_number_that_no_line_has_is_told() {
        var typed = new Typed(Map.of("arbete-synpunkter", "3"));
        KindsOfWork.on(TASKS, typed);
        assertThat(typed.problems())
                .extracting(problem -> problem.sentence())
                .containsExactly("Uppgift 3 finns inte. Skriv numret på en rad.");
    }

    @Test
    void the_form_shows_the_number_of_the_line() {
        assertThat(KindsOfWork.shown(TASKS)).isEqualTo(Map.of("arbete-samverkansfragor", "1"));
    }
}
