package se.samverka.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.SeatId;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.platform.jobs.Ticks;
import se.samverka.platform.mail.demo.DeliveredLetter;
import se.samverka.platform.mail.demo.OutlookReply.Answer;
import se.samverka.platform.mail.demo.PostOffice;
import se.samverka.platform.time.CountyClock;

/**
 * The people of the sample county, as tests speak of them.
 *
 * <pre>{@code
 * cast.at("2017-09-12T17:05");
 * cast.inOutlook("kim@koping.example", Answer.DECLINED);
 * assertThat(cast.as("sten@region.example").get(MEETING).says()).contains("Ersättare tillfrågad");
 * }</pre>
 */
public final class Cast {

    private final ApplicationContext house;
    private final PostOffice post;

    private Cast(ApplicationContext house) {
        this.house = house;
        this.post = house.getBean(PostOffice.class);
    }

    public static Cast of(ApplicationContext house) {
        return new Cast(house);
    }

    /** It is now that time, and what is due is done. */
    public void at(String moment) {
        house.getBean(CountyClock.class).travelTo(LocalDateTime.parse(moment));
        work();
    }

    /** Letters leave, answers are read, and what follows from them leaves too. */
    public void work() {
        house.getBean(Ticks.class).runAll();
        house.getBean(Ticks.class).runAll();
    }

    /** Somebody at a browser, signed in. */
    public Visitor as(String email) {
        return Visitor.to(house).signedInAs(person(email).id());
    }

    /** Somebody at a browser whom nobody knows. */
    public Visitor anybody() {
        return Visitor.to(house);
    }

    public Person person(String email) {
        return house.getBean(People.class).findByEmail(email).orElseThrow();
    }

    public SeatId seat(String body, String label, LocalDate day) {
        var bodies = house.getBean(Bodies.class);
        return bodies.listSeats(bodies.find(body).orElseThrow().id(), day).stream()
                .filter(seat -> seat.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public PostOffice post() {
        return post;
    }

    /** Newest first. */
    public List<DeliveredLetter> letters(String email) {
        return post.list(email);
    }

    /** The newest letter in somebody's mailbox. */
    public DeliveredLetter newest(String email) {
        assertThat(letters(email)).as("letters to " + email).isNotEmpty();
        return letters(email).getFirst();
    }

    /** Presses the button of the newest letter that has any, and lets Samverka read the answer. */
    public void inOutlook(String email, Answer answer) {
        var call = letters(email).stream()
                .filter(DeliveredLetter::isAnswerable)
                .findFirst()
                .orElseThrow();
        post.answer(call.id(), answer);
        work();
    }

    /** Sends a form signed in, and must be led on: nothing was refused. */
    public void does(String email, String path, Map<String, String> fields) {
        var answer = as(email).post(path, fields);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(303);
        work();
    }
}
