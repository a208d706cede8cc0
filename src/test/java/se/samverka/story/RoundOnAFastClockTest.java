package se.samverka.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.cast.Cast;
import se.samverka.cast.StoryTest;

/** A round from its letters to its decision, hour by hour and then day by day: exactly the planned letters leave, each once. */
@StoryTest("2016-10-05T09:00")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoundOnAFastClockTest {

    private static final String REINE = "reine@region.example";
    private static final String ROUND = "/nomineringar/2016-1";
    private static final Pattern LINK = Pattern.compile("/s/[A-Za-z0-9_-]{22}");

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient db;

    private Cast cast;

    @BeforeAll
    void a_round_is_opened() {
        cast = Cast.of(house);
        open("Ledamöter 2017–2018");
        assertThat(planned()).isEmpty();
    }

    @Test
    @Order(1)
    void the_letters_leave_once_though_the_button_is_pressed_by_many_at_once() throws Exception {
        atOnce(ROUND + "/skicka");
        hours("2016-10-05T10:00", 24);
        assertThat(planned()).containsExactlyEntriesOf(Map.of("ask", 11));
        assertThat(each("ask")).containsOnly(1);
    }

    @Test
    @Order(2)
    void an_answer_has_its_one_receipt_and_nobody_is_reminded_by_the_clock() {
        answer("sala");
        days("2016-10-07T09:00", 17);
        assertThat(planned()).containsExactlyEntriesOf(new TreeMap<>(Map.of("ask", 11, "ask-receipt", 1)));
    }

    @Test
    @Order(3)
    void a_reminder_goes_once_to_each_who_has_not_answered() throws Exception {
        cast.at("2016-10-24T09:00");
        atOnce(ROUND + "/paminn");
        hours("2016-10-24T10:00", 24);
        cast.does(REINE, ROUND + "/paminn", Map.of());
        assertThat(planned())
                .containsExactlyEntriesOf(new TreeMap<>(Map.of("ask", 11, "ask-receipt", 1, "ask-reminder", 10)));
        assertThat(each("ask-reminder")).containsOnly(1);
        assertThat(cast.letters("registrator@sala.example"))
                .noneMatch(letter -> letter.subject().startsWith("Påminnelse"));
    }

    @Test
    @Order(4)
    void looking_at_a_table_and_opening_a_copy_of_the_round_send_nothing() {
        var before = planned();
        cast.as(REINE).get(ROUND + "/platser.xlsx");
        cast.as(REINE).get(ROUND + "/brev/norberg.pdf");
        open("Ledamöter 2017–2018, igen");
        days("2016-10-26T09:00", 3);
        assertThat(planned()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void the_decision_and_the_months_after_it_send_nothing_more() {
        var before = planned();
        cast.at("2016-11-01T09:00");
        for (int again = 0; again < 2; again++)
            cast.does(REINE, ROUND + "/beslut", Map.of("organ", "Landstingsstyrelsen", "dag", "2016-10-26"));
        days("2016-11-02T09:00", 90);
        assertThat(planned()).isEqualTo(before);
    }

    /** The grounds for a new decision stand on the administrator's list, once, and are no letter. */
    @Test
    @Order(6)
    void the_grounds_come_on_the_list_once_and_by_no_letter() {
        var before = planned();
        days("2018-06-29T09:00", 14);
        assertThat(planned()).isEqualTo(before);
        assertThat(cast.as(REINE).get("/min").says())
                .containsOnlyOnce("barn/unga Uppdraget gäller till och med 31 december 2018.");
    }

    private void open(String name) {
        cast.as(REINE)
                .postMany(
                        "/nomineringar",
                        Map.of(
                                "grupper", List.of("aldre", "barn-unga"),
                                "namn", List.of(name),
                                "fran", List.of("2017-01-01"),
                                "till", List.of("2018-12-31"),
                                "senast", List.of("2016-10-21")));
    }

    /** Ten who press the same button in the same moment, each in a browser of its own. */
    private void atOnce(String button) throws Exception {
        var pressing = IntStream.range(0, 10)
                .mapToObj(n -> cast.as(REINE))
                .map(reine ->
                        (Callable<Integer>) () -> reine.post(button, Map.of()).status())
                .toList();
        try (var hands = Executors.newFixedThreadPool(10)) {
            for (var pressed : hands.invokeAll(pressing))
                assertThat(pressed.get()).isEqualTo(303);
        }
        cast.work();
    }

    private void answer(String organisation) {
        var link = cast.letters("registrator@%s.example".formatted(organisation)).stream()
                .map(letter -> LINK.matcher(letter.text()))
                .filter(found -> found.find())
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
        cast.anybody().post(link, Map.of("gor", "fortsatt", "namn0", "Sixten Sala", "telefon0", "0224-100"));
        var sent = Map.of("gor", "skicka", "organ", "kommunstyrelsen", "dag", "2016-10-05");
        cast.anybody().post(link, sent);
        cast.anybody().post(link, sent);
        cast.work();
    }

    private void hours(String from, int number) {
        var start = LocalDateTime.parse(from);
        for (int hour = 0; hour < number; hour++) cast.at(start.plusHours(hour).toString());
    }

    private void days(String from, int number) {
        var start = LocalDateTime.parse(from);
        for (int day = 0; day < number; day++) cast.at(start.plusDays(day).toString());
    }

    /** Letters of rounds by kind, as many as there are. */
    private Map<String, Integer> planned() {
        var found = new TreeMap<String, Integer>();
        db.sql("select kind, count(*) as number from platform_letter where kind like 'ask%' group by kind")
                .query((row, n) -> found.put(row.getString("kind"), row.getInt("number")))
                .list();
        return found;
    }

    /** How many of a kind each address has. */
    private List<Integer> each(String kind) {
        return db.sql("select count(*) from platform_letter where kind = :kind group by to_email")
                .param("kind", kind)
                .query(Integer.class)
                .list();
    }
}
