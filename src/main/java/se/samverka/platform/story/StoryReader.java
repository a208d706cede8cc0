package se.samverka.platform.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samverka.platform.countyfile.CountyFolder;
import se.samverka.platform.countyfile.Fields;
import se.samverka.platform.countyfile.Mistakes;

/** Reads the folder {@code story} of a county. */
final class StoryReader {

    private static final String FOLDER = "story";

    private final List<StoryAct> acts;
    private final Mistakes mistakes = new Mistakes();
    private final List<Event> events = new ArrayList<>();
    private final List<Guide> guides = new ArrayList<>();

    StoryReader(List<StoryAct> acts) {
        this.acts = acts.stream().sorted(Comparator.comparing(StoryAct::name)).toList();
    }

    /**
     * Of a county without a story, an empty one.
     *
     * @throws se.samverka.platform.countyfile.CountyFileMistakes with all that is wrong
     */
    Story read(CountyFolder folder) {
        folder.list(FOLDER, ".yaml").forEach(file -> file.fields(mistakes).ifPresent(this::page));
        mistakes.stopIfAny();
        events.sort(Comparator.comparing(Event::at));
        return new Story(List.copyOf(events), List.copyOf(guides), mistakes);
    }

    /** {@code visas}, when the story is best seen, is for the command that shows it. */
    private void page(Fields page) {
        page.find("visas").ifPresent(when -> when.moment());
        page.groups("händelser").forEach(row -> event(row).ifPresent(events::add));
        page.groups("logga in som").forEach(row -> guides.add(guide(row)));
        page.nothingElse();
    }

    private Optional<Event> event(Fields row) {
        var at = row.value("när").moment();
        var by = row.find("av");
        var named = acts.stream().filter(act -> row.has(act.name())).toList();
        if (named.size() != 1) {
            row.mistake("Här ska stå exakt en sorts händelse. Skriv en av: " + names() + ".");
            return Optional.empty();
        }
        var scene = named.getFirst().read(row);
        row.nothingElse();
        return Optional.of(new Event(at, by, scene, row));
    }

    private String names() {
        return acts.stream().map(StoryAct::name).collect(Collectors.joining(", "));
    }

    private static Guide guide(Fields row) {
        var guide = new Guide(row.text("roll"), row.value("e-post"));
        row.nothingElse();
        return guide;
    }
}
