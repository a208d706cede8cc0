package se.samverka.platform.story;

import java.time.LocalDateTime;
import java.util.List;
import se.samverka.platform.countyfile.Mistakes;

/** What has happened in a county and when, as its folder tells it. */
public final class Story {

    private final List<Event> events;
    private final List<Guide> guides;
    private final Mistakes mistakes;

    Story(List<Event> events, List<Guide> guides, Mistakes mistakes) {
        this.events = events;
        this.guides = guides;
        this.mistakes = mistakes;
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** Wall time of Europe/Stockholm. */
    public LocalDateTime begins() {
        return events.getFirst().at();
    }

    public LocalDateTime ends() {
        return events.getLast().at();
    }

    /** In order; what happens at the same time in the order of the files. */
    List<Event> list(LocalDateTime from, LocalDateTime until) {
        return events.stream()
                .filter(event -> !event.at().isBefore(from) && event.at().isBefore(until))
                .toList();
    }

    List<Guide> listGuides() {
        return guides;
    }

    /** @throws se.samverka.platform.countyfile.CountyFileMistakes always, with the sentence and the event's place */
    void stopAt(Event event, String sentence) {
        event.row().mistake(sentence);
        mistakes.stopIfAny();
    }
}
