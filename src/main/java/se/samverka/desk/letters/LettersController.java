package se.samverka.desk.letters;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.desk.DeskTab;
import se.samverka.desk.letters.ReadLetters.Wish;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Role;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.SentLetters.State;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** Utskick. Who may read which letter is asked letter by letter; who may read none is answered 404. */
@Controller
class LettersController {

    private final ReadLetters reading;
    private final LetterRights rights;
    private final LetterPages pages;

    LettersController(ReadLetters reading, LetterRights rights, LetterPages pages) {
        this.reading = reading;
        this.rights = rights;
        this.pages = pages;
    }

    @Bean
    static DeskTab lettersOnDesk() {
        var roles = Stream.concat(Role.OFFICIALS.stream(), Stream.of(Role.ADMINISTRATOR));
        return new DeskTab(20, "Utskick", "/min/utskick", roles.collect(Collectors.toUnmodifiableSet()));
    }

    @Access(Access.To.SIGNED_IN)
    @GetMapping("/min/utskick")
    Page letters(
            @RequestParam(defaultValue = "") String organ,
            @RequestParam(defaultValue = "") String slag,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String fore,
            Actor reader) {
        var reach = rights.of(reader);
        if (reach.isNothing()) throw new NotFound();
        var wish = new Wish(text(organ), text(slag), state(status), instant(fore));
        return pages.list(reader, reach, wish, reading.list(reader, wish));
    }

    @Access(Access.To.SIGNED_IN)
    @GetMapping("/min/utskick/{id}")
    Page letter(@PathVariable UUID id, Actor reader) {
        return pages.one(
                reading.find(reader, new LetterId(id)).orElseThrow(NotFound::new),
                rights.of(reader).everything());
    }

    @Access(Access.To.SIGNED_IN)
    @PostMapping("/min/utskick/{id}/igen")
    Answer again(@PathVariable UUID id, Actor reader) {
        var letter = new LetterId(id);
        if (reading.find(reader, letter).isEmpty()) throw new NotFound();
        reading.sendAgain(reader, letter);
        return new Answer.SeeOther("/min/utskick/" + id);
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable State state(String typed) {
        return Set.of(State.values()).stream()
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant instant(String typed) {
        try {
            return typed.isEmpty() ? null : Instant.parse(typed);
        } catch (DateTimeException notOurs) {
            throw new NotFound();
        }
    }
}
