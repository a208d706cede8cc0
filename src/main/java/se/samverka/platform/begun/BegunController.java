package se.samverka.platform.begun;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samverka.platform.begun.BegunTexts.Begun;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.Access;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where a browser leaves what is begun, and fetches it; each person's own only. */
@Controller
class BegunController {

    private static final String BEGUN = "/min/paborjat";
    private static final int LONGEST_ADDRESS = 300;
    /** In characters; long notes from a whole day are a tenth of it. */
    private static final int MOST = 500_000;

    private final BegunTexts texts;
    private final CountyClock clock;
    private final JsonMapper json;

    BegunController(BegunTexts texts, CountyClock clock, JsonMapper json) {
        this.texts = texts;
        this.clock = clock;
        this.json = json;
    }

    /** A list, as JSON. @param asked {@code adress} for each form on the page: where it is sent */
    @Access(Access.To.SIGNED_IN)
    @GetMapping(BEGUN)
    void fetch(@RequestParam MultiValueMap<String, String> asked, Actor actor, HttpServletResponse response)
            throws IOException {
        var begun = texts.list(person(actor), asked.getOrDefault("adress", List.of()));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        var answer = begun.stream().map(this::inJson).toList();
        response.getOutputStream().write(json.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
    }

    /** @param falt names and values, as a JSON list of pairs */
    @Access(Access.To.SIGNED_IN)
    @PostMapping(BEGUN)
    void keep(
            @RequestParam(defaultValue = "") String adress,
            @RequestParam(defaultValue = "") String falt,
            Actor actor,
            HttpServletResponse response) {
        var known = adress.startsWith("/") && adress.length() <= LONGEST_ADDRESS && falt.length() <= MOST;
        var pairs = known ? pairs(falt) : Optional.<List<List<String>>>empty();
        pairs.ifPresent(fields -> texts.keep(person(actor), adress, json.writeValueAsString(fields), clock.instant()));
        response.setStatus(pairs.isPresent() ? 204 : 422);
    }

    @Access(Access.To.SIGNED_IN)
    @PostMapping(BEGUN + "/bort")
    void throwAway(@RequestParam(defaultValue = "") String adress, Actor actor, HttpServletResponse response) {
        texts.throwAway(person(actor), adress);
        response.setStatus(204);
    }

    private Optional<List<List<String>>> pairs(String fields) {
        try {
            return Optional.of(json.readerForListOf(List.class).<List<List<String>>>readValue(fields));
        } catch (JacksonException notPairs) {
            return Optional.empty();
        }
    }

    private Map<String, Object> inJson(Begun begun) {
        return Map.of(
                "address", begun.address(),
                "when", Swedish.moment(begun.at()),
                "fields", json.readTree(begun.fields()));
    }

    private static PersonId person(Actor actor) {
        return Objects.requireNonNull(actor.personId().orElse(null), "nobody is signed in");
    }
}
