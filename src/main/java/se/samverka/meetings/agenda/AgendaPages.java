package se.samverka.meetings.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.AgendaItem.Kind;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.meetings.ItemId;
import se.samverka.platform.edits.Merged;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.Watch;

/** The agenda as a form. */
@Component
class AgendaPages {

    private final AgendaItems items;

    AgendaPages(AgendaItems items) {
        this.items = items;
    }

    AgendaPage page(Found found, List<String> problems) {
        return page(found, Map.of(), problems.stream().map(Problem::ofAll).toList(), null);
    }

    /** @param typed the new point, as it was typed */
    AgendaPage newPoint(Found found, Map<String, String> typed, List<Problem> problems) {
        return page(found, typed, problems, null);
    }

    /** A point that was typed wrong stands in its own form as it was typed. */
    AgendaPage wrong(Found found, ItemId id, Map<String, String> typed, Problem problem) {
        var item = item(found, id);
        var row = new AgendaPage.Row(item, Watch.of(PointFields.of(item)).typed(typed), true);
        return page(found, Map.of(), List.of(at(item, problem.fieldId(), problem.sentence())), row);
    }

    /** Somebody else has changed the same in a point. */
    AgendaPage clash(Found found, ItemId id, Merged merged) {
        var item = item(found, id);
        var watch = Watch.of(PointFields.of(item), merged.clashes())
                .inWords(PointFields.KIND, PointFields::inWords)
                .inWords(PointFields.PUBLISHED, PointFields::isPublishedInWords);
        var problems = merged.clashes().stream()
                .map(clash -> at(
                        item,
                        clash.field(),
                        "Någon annan har också ändrat punkt %d, %s.".formatted(item.number(), item.heading())))
                .toList();
        return page(found, Map.of(), problems, new AgendaPage.Row(item, watch, true));
    }

    private static Problem at(AgendaItem item, String field, String sentence) {
        return new Problem(field + "-" + item.number(), sentence);
    }

    private AgendaItem item(Found found, ItemId id) {
        return items.list(found.meeting().id()).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private AgendaPage page(
            Found found, Map<String, String> typed, List<Problem> problems, AgendaPage.@Nullable Row mending) {
        var agenda = items.list(found.meeting().id());
        return new AgendaPage(
                found.address(),
                found.body().name(),
                found.body().slug(),
                Swedish.dayOfYear(found.meeting().day()),
                agenda.stream().map(item -> row(item, mending)).toList(),
                Arrays.stream(Kind.values())
                        .map(k -> new AgendaPage.Kind(k.name(), k.swedish()))
                        .toList(),
                typed,
                problems,
                agenda.stream().mapToInt(AgendaItem::minutes).sum());
    }

    private static AgendaPage.Row row(AgendaItem item, AgendaPage.@Nullable Row mending) {
        return mending != null && mending.item().id().equals(item.id())
                ? mending
                : new AgendaPage.Row(item, Watch.of(PointFields.of(item)), false);
    }
}
