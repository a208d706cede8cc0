package se.samverka.platform.mail.demo;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.SentLetters;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** The demo's letters, and what their recipients do with them. */
@InDemo
@Controller
class PostController {

    static final String POST = "/_post";
    static final String EARLIER = POST + "/tidigare";

    private static final String LETTER = POST + "/{mailbox}/{uid}";

    /** The letter's own styles are let in, and its links open the whole window; scripts are not, and nothing is fetched. */
    private static final String CLOSED =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation";

    private final PostOffice post;
    private final PostPages pages;
    private final SentLetters recorded;

    PostController(PostOffice post, PostPages pages, SentLetters recorded) {
        this.post = post;
        this.pages = pages;
        this.recorded = recorded;
    }

    static String address(DeliveredLetter letter) {
        return POST + "/" + letter.id();
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(POST)
    Page list(@RequestParam(defaultValue = "") String till, @RequestParam(defaultValue = "") String fore) {
        return pages.list(till, instant(fore));
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(LETTER)
    Page letter(@PathVariable String mailbox, @PathVariable long uid, @RequestParam(defaultValue = "") String gjort) {
        return pages.letter(find(mailbox, uid), receipt(gjort));
    }

    @Access(Access.To.EVERYBODY)
    @PostMapping(LETTER)
    Answer act(
            @PathVariable String mailbox,
            @PathVariable long uid,
            @RequestParam String svar,
            @RequestParam(defaultValue = "") String medskick,
            @RequestParam(defaultValue = "") String text) {
        var letter = find(mailbox, uid);
        switch (svar) {
            case "ja" -> post.answer(letter.id(), OutlookReply.Answer.ACCEPTED, medskick.strip());
            case "nej" -> post.answer(letter.id(), OutlookReply.Answer.DECLINED, medskick.strip());
            case "ord" -> post.write(letter.id(), text.strip());
            case "vidare" -> {
                return new Answer.SeeOther(forward(letter));
            }
            default -> throw new NotFound();
        }
        return new Answer.SeeOther(address(letter) + "?gjort=" + svar);
    }

    /** Leads to where the letter has come. */
    private String forward(DeliveredLetter letter) {
        var to = pages.standIn(letter).orElseThrow(NotFound::new);
        post.forward(letter.id(), to.name(), to.email());
        return address(post.list(to.email()).getFirst()) + "?gjort=vidare";
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(LETTER + "/html")
    ResponseEntity<String> html(@PathVariable String mailbox, @PathVariable long uid) {
        return framed(find(mailbox, uid).html());
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(LETTER + "/bilaga/{number}")
    ResponseEntity<byte[]> attachment(@PathVariable String mailbox, @PathVariable long uid, @PathVariable int number) {
        try {
            return file(post.enclosed(find(mailbox, uid).id(), number));
        } catch (NoSuchElementException missing) {
            throw new NotFound();
        }
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(EARLIER + "/{id}")
    Page earlier(@PathVariable UUID id) {
        return pages.letter(recorded.find(new LetterId(id)).orElseThrow(NotFound::new));
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping(EARLIER + "/{id}/html")
    ResponseEntity<String> earlierHtml(@PathVariable UUID id) {
        return framed(recorded.find(new LetterId(id)).orElseThrow(NotFound::new).html());
    }

    private DeliveredLetter find(String mailbox, long uid) {
        return post.find(mailbox + "/" + uid).orElseThrow(NotFound::new);
    }

    private static ResponseEntity<String> framed(String html) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", CLOSED)
                .body(html.replace("<head>", "<head><base target=\"_top\">"));
    }

    private static ResponseEntity<byte[]> file(Enclosed file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }

    private static String receipt(String done) {
        return switch (done) {
            case "ja" -> "Ditt ja är skickat. Samverka läser svaret inom några sekunder.";
            case "nej" -> "Ditt nej är skickat. Samverka läser svaret inom några sekunder.";
            case "ord" -> "Ditt svar är skickat.";
            case "vidare" -> "Kallelsen är vidarebefordrad hit. Nu svarar du som ersättaren.";
            default -> "";
        };
    }

    private static @Nullable Instant instant(String typed) {
        try {
            return typed.isEmpty() ? null : Instant.parse(typed);
        } catch (DateTimeException notOurs) {
            throw new NotFound();
        }
    }
}
