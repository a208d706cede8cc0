package se.samverka.desk.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samverka.desk.Awaiting;
import se.samverka.desk.Awaiting.Task;
import se.samverka.desk.today.MyPage.Row;
import se.samverka.desk.today.MyPage.ToDo;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.identity.Role;
import se.samverka.platform.time.CountyClock;

/** What awaits the reader, gathered from every module: the soonest first, and last what has no day. */
@Component
class TasksToday {

    private static final Set<String> ALWAYS_SHOWN =
            Set.of("support", "convener", "coordinator", Role.ADMINISTRATOR, Role.AUDITOR);
    private static final Comparator<Task> SOONEST_FIRST = Comparator.comparing(
                    (Task task) -> task.due() == null ? LocalDate.MAX : task.due())
            .thenComparing(Task::sentence);

    private final List<Awaiting> modules;
    private final Rights rights;
    private final CountyClock clock;

    TasksToday(ObjectProvider<Awaiting> modules, Rights rights, CountyClock clock) {
        this.modules = modules.stream().toList();
        this.rights = rights;
        this.clock = clock;
    }

    /** Null where there is nothing, for a reader who does not work with this. */
    @Nullable
    ToDo toDo(Actor reader) {
        var rows = modules.stream()
                .flatMap(module -> module.tasks(reader))
                .sorted(SOONEST_FIRST)
                .map(this::row)
                .toList();
        return rows.isEmpty() && !worksHere(reader) ? null : new ToDo(rows);
    }

    private boolean worksHere(Actor reader) {
        return rights.rolesOf(reader).stream().map(Role::name).anyMatch(ALWAYS_SHOWN::contains);
    }

    private Row row(Task task) {
        return new Row(
                task.due() == null ? "" : task.due().toString(),
                DueWords.of(task.due(), clock.today()),
                task.sentence(),
                task.note(),
                task.button(),
                task.tag());
    }
}
