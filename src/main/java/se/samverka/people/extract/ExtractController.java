package se.samverka.people.extract;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverka.desk.OnMyPage;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.platform.web.Section;

/** Fetches an extract: everybody one's own, an administrator anybody's. */
@Controller
class ExtractController {

    private final MakeExtract making;
    private final ExtractFiles files;

    ExtractController(MakeExtract making, ExtractFiles files) {
        this.making = making;
        this.files = files;
    }

    @Bean
    static OnMyPage extractOnMyPage() {
        return new OnMyPage() {
            @Override
            public Place place() {
                return Place.OWN;
            }

            @Override
            public Optional<Section> section(Actor reader) {
                return Optional.of(new MyDataSection());
            }
        };
    }

    @Access(Access.To.SIGNED_IN)
    @GetMapping("/min/registerutdrag.zip")
    ResponseEntity<byte[]> own(Actor reader) {
        return zip(reader, reader.personId().orElseThrow(NotFound::new));
    }

    @Access(Access.To.ADMINISTRATORS)
    @GetMapping("/admin/personer/{id}/registerutdrag.zip")
    ResponseEntity<byte[]> anybodys(@PathVariable UUID id, Actor reader) {
        return zip(reader, new PersonId(id));
    }

    private ResponseEntity<byte[]> zip(Actor reader, PersonId person) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("application/zip"))
                    .cacheControl(CacheControl.noStore())
                    .header("Content-Disposition", "attachment; filename=\"registerutdrag.zip\"")
                    .body(files.zip(making.of(reader, person)));
        } catch (NoSuchElementException nobody) {
            throw new NotFound();
        }
    }
}
