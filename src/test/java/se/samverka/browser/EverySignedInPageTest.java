package se.samverka.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;
import se.samverka.platform.identity.SignedLinks;
import se.samverka.platform.time.CountyClock;

/** Every page that each of the county's people reaches from their own page, while a call is out and one is being written. */
@StoryTest("2017-09-14T10:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverySignedInPageTest {

    private static final Pattern PERSONAL_LINK = Pattern.compile("/s/[A-Za-z0-9_-]{22}");

    private static final Pattern PART = Pattern.compile("<[a-z0-9]+|class=\"[^\"]*\"");

    /** One of each kind of reader. */
    private enum Persona {
        OFFICIAL("sten@region.example"),
        CHAIR("rut@region.example"),
        MEMBER("kim@koping.example"),
        DEPUTY("kaj@koping.example"),
        ADMINISTRATOR("reine@region.example"),
        AUDITOR("renate@region.example");

        private final String email;

        Persona(String email) {
            this.email = email;
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    private Cast cast;

    private final Map<Persona, Walk.Found> found = new EnumMap<>(Persona.class);

    @BeforeAll
    void walk() {
        cast = Cast.of(house);
        for (Persona persona : Persona.values())
            try (Reader reader = reader(Screen.WIDE_LIGHT, persona)) {
                found.put(persona, Walk.from("/min", reader, 1));
            }
    }

    @ParameterizedTest
    @EnumSource
    void every_link_leads_to_a_page(Persona persona) {
        assertThat(of(persona).broken()).isEmpty();
        assertThat(pages(persona)).contains("/min").hasSizeGreaterThan(10);
    }

    @Test
    void each_reaches_what_is_theirs() {
        assertThat(pages(Persona.OFFICIAL))
                .contains("/min/utskick")
                .anyMatch(page -> page.endsWith("/dagordning"))
                .anyMatch(page -> page.endsWith("/moten/nytt"));
        assertThat(pages(Persona.ADMINISTRATOR)).contains("/admin/personer");
        assertThat(pages(Persona.AUDITOR)).contains("/min/revision").doesNotContain("/admin/personer");
        assertThat(pages(Persona.MEMBER))
                .doesNotContain("/admin/personer")
                .noneMatch(page -> page.endsWith("/dagordning"));
    }

    /** Pages of a kind that are made of the same parts are looked at once; in both widths and both colour schemes. */
    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void anybody_can_use_it_on_any_screen(Screen screen) {
        var seen = new HashSet<String>();
        for (Persona persona : Persona.values())
            try (Reader reader = reader(screen, persona)) {
                var fresh = pages(persona).stream()
                        .filter(page -> seen.add(Walk.kind(page) + parts(page, persona)))
                        .toList();
                assertThat(fresh)
                        .allSatisfy(page -> assertThat(reader.open(page).faults())
                                .as("%s", persona)
                                .isEmpty());
            }
        assertThat(seen).hasSizeGreaterThan(30);
    }

    /** The page behind a letter's link: what a member with a phone in a car park meets. */
    @ParameterizedTest
    @EnumSource
    void the_page_of_a_link_in_a_letter_can_be_used_on_any_screen(Screen screen) {
        var link = PERSONAL_LINK
                .matcher(cast.newest("kim@koping.example").text())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        try (Reader reader = Reader.at(screen, port)) {
            assertThat(reader.open(link).status()).isEqualTo(200);
            assertThat(reader.faults()).isEmpty();
        }
    }

    /** The tags and classes that stand on the page, each once. */
    private Set<String> parts(String page, Persona persona) {
        return PART.matcher(Objects.requireNonNull(of(persona).contents().get(page)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Walk.Found of(Persona persona) {
        return Objects.requireNonNull(found.get(persona), "walked before all");
    }

    private List<String> pages(Persona persona) {
        return of(persona).pages();
    }

    private Reader reader(Screen screen, Persona persona) {
        var expires = house.getBean(CountyClock.class).instant().plus(Duration.ofMinutes(30));
        var token = house.getBean(SignedLinks.class)
                .issue(new SignedLinks.Link(
                        "sign-in", cast.person(persona.email).id(), "/min", expires, true));
        return Reader.at(screen, port).signedInBy(token);
    }
}
