package se.samverka.meetings.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.meetings.KeepsRoll;
import se.samverka.meetings.notes.WriteNotesPage.Part;
import se.samverka.meetings.notes.WriteNotesPage.Row;
import se.samverka.meetings.notes.WriteNotesPage.Seat;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.edits.Clash;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.Watch;

/** The notes as a form. */
@Component
class WriteNotesPages {

    private final Notebooks notebooks;
    private final Agendas agendas;
    private final KeepsRoll rolls;
    private final People people;

    WriteNotesPages(Notebooks notebooks, Agendas agendas, KeepsRoll rolls, People people) {
        this.notebooks = notebooks;
        this.agendas = agendas;
        this.rolls = rolls;
        this.people = people;
    }

    /** What was written and is not kept, and why. @param change what a correction says of itself */
    record Unkept(String change, List<Clash> clashes, List<Problem> problems) {
        static final Unkept NOTHING = new Unkept("", List.of(), List.of());
    }

    WriteNotesPage page(Found found, Unkept unkept, String saved) {
        var versions = notebooks.list(found.meeting().id());
        var agenda = agendas.list(found.meeting().id());
        var roll = rolls.roll(found.meeting());
        var seats = seats(found, roll);
        var rows = agenda.stream().map(WriteNotesPages::row).toList();
        return new WriteNotesPage(
                found.body().slug(),
                found.body().name(),
                found.address(),
                Swedish.day(found.meeting().day()),
                seats,
                rows,
                watch(NoteFields.of(roll, notes(agenda, versions)), unkept.clashes(), seats),
                versions.stream().anyMatch(Notebooks.Notes::published),
                unkept.change(),
                saved,
                Stream.concat(clashed(unkept.clashes(), seats, rows), unkept.problems().stream())
                        .toList());
    }

    private static List<Note> notes(List<AgendaItem> agenda, List<Notebooks.Notes> versions) {
        return agenda.stream()
                .map(item -> versions.isEmpty()
                        ? Note.empty(item.id())
                        : versions.getFirst().on(item.id()))
                .toList();
    }

    /** Who sat on a seat is said with a name. */
    private static Watch watch(Map<String, String> now, List<Clash> clashes, List<Seat> seats) {
        var watch = Watch.of(now, clashes);
        for (var seat : seats) watch = watch.inWords(seat.field(), seat::inWords);
        return watch;
    }

    /** Each leads to its field. */
    private static Stream<Problem> clashed(List<Clash> clashes, List<Seat> seats, List<Row> rows) {
        var labels = new HashMap<String, String>();
        seats.forEach(seat -> labels.put(seat.field(), "närvaron för " + seat.label()));
        rows.forEach(row -> row.parts()
                .forEach(part -> labels.put(
                        part.field(), "”%s” på punkt %d, %s".formatted(part.label(), row.number(), row.heading()))));
        return clashes.stream()
                .map(clash -> new Problem(
                        clash.field(), "Någon annan har också ändrat %s.".formatted(labels.get(clash.field()))));
    }

    private static Row row(AgendaItem item) {
        var fields = NoteFields.fields(item.id());
        return new Row(
                item.number(),
                item.heading(),
                List.of(
                        new Part(fields.get(0), "Samtalet i korthet", 4),
                        new Part(fields.get(1), "Ställningstagande", 2),
                        new Part(fields.get(2), "Att göra (vem, när)", 2),
                        new Part(fields.get(3), "Ta med hem", 2)));
    }

    private List<Seat> seats(Found found, List<KeepsRoll.Line> roll) {
        var holders = people.listSeats(found.body().id(), found.meeting().day()).stream()
                .collect(Collectors.toMap(seat -> seat.seat().id(), seat -> seat));
        return roll.stream().map(line -> seat(line, holders)).toList();
    }

    private static Seat seat(KeepsRoll.Line line, Map<SeatId, SeatHolders> holders) {
        var held = Optional.ofNullable(holders.get(line.seat().id()));
        return new Seat(
                NoteFields.seat(line.seat().id()),
                line.seat().label(),
                name(held.flatMap(SeatHolders::calledMember)),
                name(held.flatMap(SeatHolders::deputy)));
    }

    private static String name(Optional<Holder> holder) {
        return holder.map(h -> h.person().fullName()).orElse("");
    }
}
