package se.samverka.meetings.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.AgendaItem.Kind;
import se.samverka.meetings.AgendaItem.Paper;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.ItemId;
import se.samverka.meetings.MeetingEvent.AgendaChanged;
import se.samverka.meetings.MeetingId;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.edits.Edit;
import se.samverka.platform.edits.Merged;
import se.samverka.platform.files.Files;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.web.NotFound;

/** Builds what a meeting takes up. */
@Component
public class BuildAgenda {

    private final AgendaItems items;
    private final List<Agendas.OnChange> heeding;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    BuildAgenda(AgendaItems items, List<Agendas.OnChange> heeding, Audit audit, ApplicationEventPublisher events) {
        this.items = items;
        this.heeding = heeding;
        this.audit = audit;
        this.events = events;
    }

    /** What is said of a point. */
    public record Point(
            String heading,
            Kind kind,
            int minutes,
            @Nullable String presenter,
            boolean published) {}

    @Transactional
    public ItemId add(Actor actor, MeetingId meeting, Point point) {
        changing(actor, meeting);
        var id = ItemId.random();
        var number = items.list(meeting).size() + 1;
        items.add(item(id, meeting, number, point, List.of()));
        record(actor, "meetings.add-item", meeting, id);
        return id;
    }

    /**
     * What is saved as it was is no change.
     *
     * @return what stands now, and where somebody else has changed the same meanwhile
     */
    @Transactional
    public Merged change(Actor actor, MeetingId meeting, ItemId id, Edit edit) {
        items.lock(meeting);
        var before = existing(meeting, id);
        var merged = edit.with(PointFields.of(before));
        var after = item(id, meeting, before.number(), PointFields.point(merged.kept()), before.papers());
        if (!after.equals(before)) {
            changing(actor, meeting);
            items.change(after);
            record(actor, "meetings.change-item", meeting, id);
        }
        return merged;
    }

    private Verdict whyNotRemove(AgendaItem item) {
        return heeding.stream().map(heed -> heed.whyNotRemove(item)).reduce(Verdict.FREE, Verdict::and);
    }

    /** @throws Refused where something hangs on the point; nothing is then changed */
    @Transactional
    public void remove(Actor actor, MeetingId meeting, ItemId id) {
        changing(actor, meeting);
        var item = existing(meeting, id);
        var verdict = whyNotRemove(item);
        if (!verdict.allows()) throw new Refused(verdict);
        heeding.forEach(heed -> heed.removing(item));
        items.remove(item);
        record(actor, "meetings.remove-item", meeting, id);
    }

    /** One step up; the first stays. */
    @Transactional
    public void moveUp(Actor actor, MeetingId meeting, ItemId id) {
        move(actor, meeting, id, number -> number - 1);
    }

    /** One step down; the last stays. */
    @Transactional
    public void moveDown(Actor actor, MeetingId meeting, ItemId id) {
        move(actor, meeting, id, number -> number + 1);
    }

    /** @param kept the paper, already looked through and kept */
    @Transactional
    public void addPaper(
            Actor actor,
            MeetingId meeting,
            ItemId id,
            Files.Kept kept,
            String title,
            int pages,
            boolean published,
            String claim) {
        changing(actor, meeting);
        var position = existing(meeting, id).papers().stream()
                        .mapToInt(Paper::position)
                        .max()
                        .orElse(0)
                + 1;
        items.addPaper(id, new Paper(kept.id(), position, title, pages, published, claim));
        audit.record(
                actor,
                "meetings.add-paper",
                "meeting/" + meeting.value(),
                Map.of("file", kept.id().value(), "sha256", kept.sha256()));
        events.publishEvent(new AgendaChanged(meeting));
    }

    @Transactional
    public void removePaper(Actor actor, MeetingId meeting, ItemId id, int position) {
        changing(actor, meeting);
        existing(meeting, id);
        items.removePaper(id, position);
        record(actor, "meetings.remove-paper", meeting, id);
    }

    /** Holds the meeting until the transaction ends, so that changes come one by one. */
    private void changing(Actor actor, MeetingId meeting) {
        items.lock(meeting);
        heeding.forEach(heed -> heed.changing(actor, meeting));
    }

    private void move(Actor actor, MeetingId meeting, ItemId id, UnaryOperator<Integer> step) {
        if (neighbour(meeting, id, step).isEmpty()) return;
        changing(actor, meeting);
        neighbour(meeting, id, step).ifPresent(other -> {
            items.swap(existing(meeting, id), other);
            record(actor, "meetings.move-item", meeting, id);
        });
    }

    private Optional<AgendaItem> neighbour(MeetingId meeting, ItemId id, UnaryOperator<Integer> step) {
        int number = step.apply(existing(meeting, id).number());
        return items.list(meeting).stream().filter(i -> i.number() == number).findFirst();
    }

    private AgendaItem existing(MeetingId meeting, ItemId id) {
        return items.list(meeting).stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static AgendaItem item(ItemId id, MeetingId meeting, int number, Point point, List<Paper> papers) {
        return new AgendaItem(
                id,
                meeting,
                number,
                point.heading(),
                point.kind(),
                point.minutes(),
                point.presenter(),
                point.published(),
                papers);
    }

    private void record(Actor actor, String act, MeetingId meeting, ItemId id) {
        audit.record(actor, act, "meeting/" + meeting.value(), Map.of("item", id.value()));
        events.publishEvent(new AgendaChanged(meeting));
    }
}
