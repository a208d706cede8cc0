package se.samverka.desk.letters;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samverka.desk.DeskTab;
import se.samverka.desk.DeskTabs;
import se.samverka.desk.letters.UntakenPage.Row;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Role;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.UntakenLetters;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** What came in and nobody took: an administrator reads it, answers by hand, and puts it aside. */
@Controller
class UntakenController {

    private static final int MOST = 100;

    private final UntakenLetters letters;
    private final DeskTabs tabs;
    private final PutAside putting;
    private final CountyClock clock;

    UntakenController(UntakenLetters letters, DeskTabs tabs, PutAside putting, CountyClock clock) {
        this.letters = letters;
        this.tabs = tabs;
        this.putting = putting;
        this.clock = clock;
    }

    @Bean
    static DeskTab untakenOnDesk() {
        return new DeskTab(30, "Inkommet", "/min/inkommet", Set.of(Role.ADMINISTRATOR));
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/min/inkommet")
    Page untaken(Actor reader) {
        return new UntakenPage(
                tabs.of(reader, "/min/inkommet"),
                letters.obstacle().orElse(""),
                health(letters.readSince(clock.instant().minus(Duration.ofDays(1)))),
                letters.list(MOST).stream().map(UntakenController::row).toList());
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping("/min/inkommet/{id}/undan")
    Answer putAside(@PathVariable UUID id, Actor actor) {
        if (!putting.aside(actor, new LetterId(id))) throw new NotFound();
        return new Answer.SeeOther("/min/inkommet");
    }

    private static String health(int read) {
        return switch (read) {
            case 0 -> "Inga svar har kommit det senaste dygnet.";
            case 1 -> "Ett svar har lästs det senaste dygnet.";
            default -> "%d svar har lästs det senaste dygnet.".formatted(read);
        };
    }

    private static Row row(UntakenLetters.Line line) {
        return new Row(
                line.id().value().toString(),
                Swedish.moment(line.receivedAt()),
                line.fromEmail(),
                line.subject().isBlank() ? "(utan ämne)" : line.subject(),
                line.trouble(),
                line.text(),
                "/min/inkommet/%s/undan".formatted(line.id().value()));
    }
}
