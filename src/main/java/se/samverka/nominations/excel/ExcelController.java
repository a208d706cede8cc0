package se.samverka.nominations.excel;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.samverka.county.County;
import se.samverka.nominations.Nomination;
import se.samverka.nominations.Nominations;
import se.samverka.nominations.Typed;
import se.samverka.nominations.excel.Changes.Change;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.office.ReadTables;
import se.samverka.platform.office.UnreadableTable;
import se.samverka.platform.office.Workbooks;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.Answer;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.form.Problem;

/** A round out to Excel, and in again after a look at what it changes. */
@Controller
class ExcelController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Nominations nominations;
    private final Sheets sheets;
    private final TakeIn takingIn;
    private final Workbooks workbooks;
    private final ReadTables reading;
    private final County county;

    ExcelController(
            Nominations nominations,
            Sheets sheets,
            TakeIn takingIn,
            Workbooks workbooks,
            ReadTables reading,
            County county) {
        this.nominations = nominations;
        this.sheets = sheets;
        this.takingIn = takingIn;
        this.workbooks = workbooks;
        this.reading = reading;
        this.county = county;
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping(Nomination.ADDRESS + "/{omgang}/platser.xlsx")
    ResponseEntity<byte[]> table(@PathVariable String omgang) {
        var nomination = nomination(omgang);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("Nomineringar %s.xlsx".formatted(omgang))
                                .build()
                                .toString())
                .body(workbooks.write(Sheets.table(nomination, sheets.spots(nomination))));
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(Nomination.ADDRESS + "/{omgang}/platser")
    Page preview(@PathVariable String omgang, @RequestParam(required = false) Optional<MultipartFile> fil)
            throws IOException {
        var nomination = nomination(omgang);
        if (!nomination.round().isSent()) throw new NotFound();
        try {
            var lines = reading.read(fil.isEmpty() ? new byte[0] : fil.get().getBytes());
            return page(nomination, Changes.of(lines, sheets.spots(nomination), county.listPoliticalParties()));
        } catch (UnreadableTable unreadable) {
            return new PreviewPage(
                    nomination.round().title(),
                    nomination.address(),
                    "Inget är ändrat.",
                    List.of(),
                    List.of(),
                    "",
                    List.of(Problem.ofAll(unreadable.sentence())));
        }
    }

    @Access(Access.To.ADMINISTRATORS)
    @PostMapping(Nomination.ADDRESS + "/{omgang}/platser/ta-in")
    Answer takeIn(@PathVariable String omgang, @RequestParam MultiValueMap<String, String> form, Actor actor) {
        var nomination = nomination(omgang);
        var left = takingIn.takeIn(actor, nomination, wanted(form));
        if (left.isEmpty()) return new Answer.SeeOther(nomination.address());
        return new PreviewPage(
                nomination.round().title(),
                nomination.address(),
                "Det övriga är infört.",
                List.of(),
                left,
                "",
                List.of(Problem.ofAll("Något har ändrats sedan du såg efter.")));
    }

    private static List<TakeIn.Wanted> wanted(MultiValueMap<String, String> form) {
        var ids = all(form, "id");
        return IntStream.range(0, ids.size())
                .mapToObj(at -> new TakeIn.Wanted(
                        ids.get(at),
                        at(form, "nu", at),
                        new Typed(
                                at(form, "namn", at),
                                at(form, "parti", at),
                                at(form, "epost", at),
                                at(form, "telefon", at))))
                .toList();
    }

    private static String at(MultiValueMap<String, String> form, String field, int at) {
        var values = all(form, field);
        return at < values.size() ? values.get(at) : "";
    }

    private static List<String> all(MultiValueMap<String, String> form, String field) {
        return Objects.requireNonNullElse(form.get(field), List.of());
    }

    private PreviewPage page(Nomination nomination, Changes changes) {
        return new PreviewPage(
                nomination.round().title(),
                nomination.address(),
                summary(changes),
                changes.changes().stream().map(ExcelController::row).toList(),
                changes.problems(),
                "Ta in " + Swedish.count(changes.changes().size(), "ändring", "ändringar"),
                List.of());
    }

    private static String summary(Changes changes) {
        var added = changes.changes().stream().filter(Change::isNew).count();
        var removed = changes.changes().stream().filter(Change::isRemoval).count();
        var changed = changes.changes().size() - added - removed;
        return "%d nya, %d ändrade och %d borttagna namn. %s är som förut."
                .formatted(
                        added, changed, removed, Swedish.capital(Swedish.count(changes.unchanged(), "rad", "rader")));
    }

    private static PreviewPage.Row row(Change change) {
        var to = change.to();
        return new PreviewPage.Row(
                change.row(),
                change.spot().inWords(),
                inWords(change.spot().typed()),
                inWords(to),
                change.spot().id(),
                to.name(),
                to.party(),
                to.email(),
                to.phone());
    }

    /** Also how a place is known to say what it said when it was looked at. */
    static String inWords(Typed typed) {
        return typed.isNamed()
                ? Stream.of(
                                typed.name() + (typed.party().isEmpty() ? "" : " (%s)".formatted(typed.party())),
                                typed.email(),
                                typed.phone())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                : "ingen";
    }

    private Nomination nomination(String word) {
        return nominations.find(word).orElseThrow(NotFound::new);
    }
}
