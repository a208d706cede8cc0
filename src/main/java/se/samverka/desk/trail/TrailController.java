package se.samverka.desk.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.desk.DeskTab;
import se.samverka.platform.audit.AuditProof;
import se.samverka.platform.audit.AuditTrail.Place;
import se.samverka.platform.audit.AuditTrail.Wish;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.identity.Role;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Page;

/** Revision: to read, and to take along. */
@Controller
class TrailController {

    private final TrailPages pages;
    private final TrailSheet sheet;
    private final AuditProof proof;

    TrailController(TrailPages pages, TrailSheet sheet, AuditProof proof) {
        this.pages = pages;
        this.sheet = sheet;
        this.proof = proof;
    }

    @Bean
    static DeskTab trailOnDesk() {
        return new DeskTab(50, "Revision", TrailPages.ADDRESS, Set.of(Role.AUDITOR, Role.ADMINISTRATOR));
    }

    /** As it stands in the address; what is left empty narrows nothing. */
    record Typed(
            @Nullable String fran,
            @Nullable String till,
            @Nullable String person,
            @Nullable String handling,
            @Nullable String om) {

        Wish wish() {
            return new Wish(
                    read(fran, LocalDate::parse),
                    read(till, LocalDate::parse),
                    read(person, PersonId::of),
                    read(handling, text -> text),
                    read(om, text -> text));
        }
    }

    @Access(
            value = Access.To.ROLES,
            roles = {Role.AUDITOR, Role.ADMINISTRATOR})
    @GetMapping("/min/revision")
    Page trail(Typed typed, @RequestParam(defaultValue = "") String fore, Actor reader) {
        return pages.page(reader, typed.wish(), read(fore, TrailController::place));
    }

    @Access(
            value = Access.To.ROLES,
            roles = {Role.AUDITOR, Role.ADMINISTRATOR})
    @GetMapping("/min/revision/rader.csv")
    void sheet(Typed typed, HttpServletResponse response) throws IOException {
        var wish = typed.wish();
        asFile(response, "text/csv", "revision.csv");
        sheet.write(wish, response.getWriter());
    }

    @Access(
            value = Access.To.ROLES,
            roles = {Role.AUDITOR, Role.ADMINISTRATOR})
    @GetMapping("/min/revision/rader.jsonl")
    void proof(Typed typed, HttpServletResponse response) throws IOException {
        var wish = typed.wish();
        asFile(response, "application/jsonl", "revision.jsonl");
        proof.write(wish, response.getWriter());
    }

    private static void asFile(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(name));
    }

    private static <T> @Nullable T read(@Nullable String typed, Function<String, T> reading) {
        try {
            return typed == null || typed.isBlank() ? null : reading.apply(typed.strip());
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw new NotFound();
        }
    }

    private static Place place(String text) {
        var parts = text.split("_", 2);
        return new Place(Instant.parse(parts[0]), Long.parseLong(parts.length == 2 ? parts[1] : ""));
    }
}
