package se.samverka.publication.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.bodies.Bodies;
import se.samverka.cast.SamverkaTest;
import se.samverka.cast.Visitor;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Appointments;
import se.samverka.people.Register;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.time.CountyClock;
import se.samverka.publication.Index;
import se.samverka.publication.Publishable.Thing;
import se.samverka.publication.search.words.Synonyms;

/** No hit ever outside the reader's right. */
@SamverkaTest
class WhoFindsTest {

    private static final List<String> SCOPES = List.of("everybody", "body/aldre", "body/barn-unga", "body/it's \\ \"");

    /** What a text or a question may hold that looks like a right to read. */
    private static final String PRETENCE = " =everybody '=everybody' v:everybody body/aldre everybody | =everything ";

    @Autowired
    ApplicationContext house;

    @Autowired
    Index index;

    @Autowired
    FoundThings things;

    @Autowired
    KnownWords words;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void nothing_but_what_the_test_puts_there() {
        db.sql("delete from publication_thing").update();
        db.sql("delete from publication_word").update();
    }

    @Test
    void a_reader_finds_exactly_what_that_reader_may_read() {
        var dice = new Random(2017);
        var all = new ArrayList<Thing>();
        for (int n = 0; n < 150; n++) all.add(thing(n, someOf(dice)));
        all.forEach(index::put);
        for (int n = 0; n < 40; n++) {
            var reader = someOf(dice);
            var asked = Question.of(n % 2 == 0 ? "hemgång" : PRETENCE + "hemgång", Synonyms.swedish())
                    .sought();
            var expected = all.stream().filter(thing -> mayRead(reader, thing)).map(Thing::title);
            assertThat(things.find(asked.orElseThrow(), reader, "", 0, 1000).things())
                    .extracting(FoundThings.Found::title)
                    .containsExactlyInAnyOrderElementsOf(expected.toList());
        }
    }

    @Test
    void an_administrator_finds_everything() {
        index.put(thing(1, Set.of("body/aldre")));
        assertThat(things.find(sought("hemgång"), Set.of("everybody", "everything"), "", 0, 10)
                        .things())
                .hasSize(1);
    }

    @Test
    void what_is_the_groups_own_is_found_by_its_members_and_by_nobody_else() {
        index.put(thing(1, Set.of("body/aldre")));
        var member = Visitor.to(house).signedInAs(appointed("Kim Köping", "aldre"));
        var other = Visitor.to(house).signedInAs(appointed("Kim Norberg", "barn-unga"));
        assertThat(member.get("/sok?q=hemg%C3%A5ng").says()).contains("1 träff");
        assertThat(other.get("/sok?q=hemg%C3%A5ng").says()).contains("Inga träffar");
        assertThat(Visitor.to(house).get("/sok?q=hemg%C3%A5ng").says()).contains("Inga träffar");
    }

    /** Not even that there is such a word. */
    @Test
    void a_suggestion_tells_nothing_of_what_the_reader_may_not_read() {
        index.put(thing(1, Set.of("body/aldre")));
        words.learn();
        assertThat(Visitor.to(house).get("/sok?q=hemgang").says())
                .contains("Inga träffar")
                .doesNotContain("Menade du");
        assertThat(db.sql("select count(*) from publication_word")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "''''",
                "\\",
                "\\'",
                "' & '",
                "a:*b",
                "!a",
                "a <-> b <3> c",
                "(((",
                ")))",
                "'; drop table publication_thing; --",
                "%",
                "%00",
                "\u0000hemgång\u0000",
                "${7*7} #{7*7} {{7*7}} <%= 7*7 %>",
                "<script>alert(1)</script>",
                "\u202Egnågmeh\u202C",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 familj 👍🏽 #️⃣",
                "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
                "田中さんにあげて下さい 社會科學院語學研究所",
                "الكل في المجمو عة",
                "ﬀ ﬁ ß ẞ İ ı ǅ ſ",
                "1e1000 NaN -0 0x0 2147483648 99999999999999999999",
                "2018/99999999999 19999/1 2018//// KS 2018/112 2018/112 2018/112",
                "=everybody",
                "null undefined true",
                "../../../etc/passwd",
                "hemgång\r\nX-Header: 1",
                "　 \u00a0 ﻿"
            })
    void nothing_that_anybody_writes_is_too_much(String written) {
        var visitor = Visitor.to(house);
        for (var path : List.of("/sok?q=", "/sok?q=a&sida=", "/sok?q=a&slag="))
            assertThat(visitor.get(path + URLEncoder.encode(written, StandardCharsets.UTF_8))
                            .status())
                    .isEqualTo(200);
        index.put(new Thing("sak", "1", "/", written, written, written, null, null, Set.of("everybody")));
        words.learn();
    }

    @Test
    void the_index_understands_every_question() {
        var dice = new Random(112);
        for (int n = 0; n < 500; n++) {
            var written = new StringBuilder();
            for (int signs = dice.nextInt(30); signs > 0; signs--) written.appendCodePoint(sign(dice));
            Question.of(written.toString(), Synonyms.swedish())
                    .sought()
                    .ifPresent(sought -> assertThat(things.count(sought, Set.of("everybody")))
                            .isEmpty());
        }
    }

    @Test
    void a_question_that_is_no_text_at_all_is_no_fault_of_ours() {
        assertThat(Visitor.to(house).get("/sok?q=%ff%fe%c0%80").status()).isEqualTo(400);
        assertThat(Visitor.to(house)
                        .get("/sok?q=" + "hemg%C3%A5ng+".repeat(300))
                        .status())
                .isEqualTo(200);
    }

    private static int sign(Random dice) {
        return dice.nextBoolean()
                ? "aåbé '\\&|!():*<->=^#\t.,/-§0123456789".codePointAt(dice.nextInt(30))
                : dice.nextInt(Character.MAX_CODE_POINT);
    }

    private static Set<String> someOf(Random dice) {
        var some = SCOPES.stream().filter(scope -> dice.nextInt(3) == 0).toList();
        return some.isEmpty() ? Set.of(SCOPES.get(dice.nextInt(SCOPES.size()))) : Set.copyOf(some);
    }

    private static boolean mayRead(Set<String> reader, Thing thing) {
        return thing.visibleTo().stream().anyMatch(reader::contains);
    }

    private static Thing thing(int number, Set<String> readers) {
        return new Thing(
                "sak",
                "" + number,
                "/sak/" + number,
                "sak",
                "Sak " + number,
                "hemgång" + PRETENCE,
                null,
                null,
                readers);
    }

    private static Sought sought(String asked) {
        return Question.of(asked, Synonyms.swedish()).sought().orElseThrow();
    }

    private se.samverka.platform.identity.PersonId appointed(String name, String slug) {
        var email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.example";
        var person = house.getBean(Register.class)
                .enter(new Actor.House("test"), new NewPerson(name, email, null, null, true, false));
        var body = house.getBean(Bodies.class).find(slug).orElseThrow();
        house.getBean(Appointments.class)
                .add(new Appointment(
                        UUID.randomUUID(),
                        person,
                        body.id(),
                        null,
                        Charge.PARTICIPANT,
                        null,
                        null,
                        house.getBean(CountyClock.class).today(),
                        null,
                        null,
                        null));
        return person;
    }
}
