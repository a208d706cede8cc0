package se.samverka.rounds.replies;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverka.platform.doors.WrongLinks;
import se.samverka.platform.files.Files;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.rounds.LinksToAsks;
import se.samverka.rounds.Reply;
import se.samverka.rounds.Rounds;

/** The receipt, for whoever holds the link that was answered by. */
@Controller
class ReceiptController {

    private final SignedLinks links;
    private final WrongLinks wrongs;
    private final Rounds rounds;
    private final Files files;

    ReceiptController(SignedLinks links, WrongLinks wrongs, Rounds rounds, Files files) {
        this.links = links;
        this.wrongs = wrongs;
        this.rounds = rounds;
        this.files = files;
    }

    @Access(Access.To.LINK_HOLDERS)
    @GetMapping("/s/{token}/kvitto.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable String token) {
        var receipt = links.find(token)
                .flatMap(LinksToAsks::read)
                .map(opens -> rounds.ask(opens.ask()))
                .flatMap(ask -> ask.reply())
                .map(Reply::receipt)
                .orElseThrow(this::wrong);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename("Kvitto.pdf")
                                .build()
                                .toString())
                .body(files.read(receipt));
    }

    private NotFound wrong() {
        wrongs.met();
        return new NotFound();
    }
}
