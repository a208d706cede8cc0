package se.samverka.meetings.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.bodies.SeatId;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.FindsMeeting;
import se.samverka.meetings.FindsMeeting.Found;
import se.samverka.meetings.KeepsRoll;
import se.samverka.meetings.Sitter;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Verdict.Hindrance;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.Page;

/** Where the official writes the notes and publishes them. */
@Controller
class WriteNotesController {

    private static final String WRITE = "/organ/{organ}/moten/{dag}/anteckningar/skriv";

    private final FindsMeeting finding;
    private final WriteNotes writing;
    private final Notebooks notebooks;
    private final Agendas agendas;
    private final KeepsRoll rolls;
    private final People people;

    WriteNotesController(
            FindsMeeting finding,
            WriteNotes writing,
            Notebooks notebooks,
            Agendas agendas,
            KeepsRoll rolls,
            People people) {
        this.finding = finding;
        this.writing = writing;
        this.notebooks = notebooks;
        this.agendas = agendas;
        this.rolls = rolls;
        this.people = people;
    }

    @Access(value = Access.To.ROLES, roles = "support")
    @GetMapping(WRITE)
    Page form(@PathVariable String organ, @PathVariable String dag, @RequestParam(defaultValue = "") String sparat) {
        return page(finding.meeting(organ, dag), "", sparat.isEmpty() ? "" : "Utkastet är sparat.", List.of());
    }

    /** Saves first, whatever is asked: nothing typed is lost. */
    @Access(value = Access.To.ROLES, roles = "support")
    @PostMapping(WRITE)
    Answer write(
            @PathVariable String organ,
            @PathVariable String dag,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var found = finding.meeting(organ, dag);
        var change = typed.getOrDefault("andring", "").strip();
        writing.save(actor, found.meeting(), notes(found, typed), sitters(found, typed));
        if (!"publicera".equals(typed.get("gor")))
            return new Answer.SeeOther(found.address() + "/anteckningar/skriv?sparat=ja");
        var verdict = writing.whyNot(found.meeting(), change);
        if (!verdict.allows())
            return page(
                    found,
                    change,
                    "",
                    verdict.hindrances().stream().map(Hindrance::sentence).toList());
        writing.publish(actor, found.meeting(), change.isEmpty() ? null : change);
        return new Answer.SeeOther(found.address() + "/anteckningar");
    }

    private WriteNotesPage page(Found found, String change, String saved, List<String> problems) {
        var versions = notebooks.list(found.meeting().id());
        var latest = versions.stream().findFirst();
        return new WriteNotesPage(
                found.body().slug(),
                found.body().name(),
                found.address(),
                Swedish.day(found.meeting().day()),
                seats(found),
                agendas.list(found.meeting().id()).stream()
                        .map(item -> new WriteNotesPage.Row(
                                item.id().value().toString(),
                                item.number(),
                                item.heading(),
                                latest.map(n -> n.on(item.id())).orElse(Note.empty(item.id()))))
                        .toList(),
                versions.stream().anyMatch(Notebooks.Notes::published),
                change,
                saved,
                problems);
    }

    private List<WriteNotesPage.Seat> seats(Found found) {
        var holders = new HashMap<SeatId, SeatHolders>();
        people.listSeats(found.body().id(), found.meeting().day())
                .forEach(seat -> holders.put(seat.seat().id(), seat));
        return rolls.roll(found.meeting()).stream()
                .map(line ->
                        seat(line, Optional.ofNullable(holders.get(line.seat().id()))))
                .toList();
    }

    private static WriteNotesPage.Seat seat(KeepsRoll.Line line, Optional<SeatHolders> holders) {
        return new WriteNotesPage.Seat(
                line.seat().id().value().toString(),
                line.seat().label(),
                name(holders.flatMap(SeatHolders::member)),
                name(holders.flatMap(SeatHolders::deputy)),
                line.sitter() == null ? "" : line.sitter().name());
    }

    private static String name(Optional<Holder> holder) {
        return holder.map(h -> h.person().fullName()).orElse("");
    }

    private List<Note> notes(Found found, Map<String, String> typed) {
        var notes = new ArrayList<Note>();
        for (var item : agendas.list(found.meeting().id())) {
            var id = item.id().value().toString();
            notes.add(new Note(
                    item.id(),
                    typed.getOrDefault("samtal-" + id, "").strip(),
                    typed.getOrDefault("stallning-" + id, "").strip(),
                    typed.getOrDefault("gora-" + id, "").strip(),
                    typed.getOrDefault("hem-" + id, "").strip()));
        }
        return notes;
    }

    private Map<SeatId, Sitter> sitters(Found found, Map<String, String> typed) {
        var sitters = new HashMap<SeatId, Sitter>();
        for (var line : rolls.roll(found.meeting())) {
            UUID seat = line.seat().id().value();
            sitter(typed.get("narvaro-" + seat))
                    .ifPresent(sitter -> sitters.put(line.seat().id(), sitter));
        }
        return sitters;
    }

    /** A word that we did not write says nothing: the seat is then still to be filled in. */
    private static Optional<Sitter> sitter(@Nullable String chosen) {
        return Stream.of(Sitter.values())
                .filter(sitter -> sitter.name().equals(chosen))
                .findFirst();
    }
}
