package se.samverka.cast;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Seat;
import se.samverka.meetings.AgendaItem.Kind;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.agenda.BuildAgenda;
import se.samverka.meetings.notice.SendNotice;
import se.samverka.meetings.planning.PlanMeeting;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Register;
import se.samverka.people.Register.NewPerson;
import se.samverka.people.appointing.Appoint;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

/**
 * A group as tests speak of it: {@code in(house, "aldre").member("Askvik", "Kim Askvik")}.
 *
 * <p>All of it goes through the use cases, so that nothing stands in the database that a county could not have put there.
 */
public final class Bench {

    private static final Actor TEST = new Actor.House("test");

    private final ApplicationContext house;
    private final Body body;

    private Bench(ApplicationContext house, Body body) {
        this.house = house;
        this.body = body;
    }

    public static Bench in(ApplicationContext house, String slug) {
        return new Bench(house, house.getBean(Bodies.class).find(slug).orElseThrow());
    }

    /** Somebody who runs the installation; of no group. */
    public static PersonId administrator(ApplicationContext house, String name) {
        var register = house.getBean(Register.class);
        var person = register.enter(TEST, new NewPerson(name, address(name), null, null, false, false));
        register.makeAdministrator(TEST, person);
        return person;
    }

    public Body body() {
        return body;
    }

    public PersonId member(String seat, String name) {
        return appoint(Charge.MEMBER, seat(seat), name);
    }

    public PersonId deputy(String seat, String name) {
        return appoint(Charge.DEPUTY, seat(seat), name);
    }

    public PersonId support(String name) {
        return appoint(Charge.SUPPORT, null, name);
    }

    /** A chair of no seat, with a reason. */
    public PersonId chair(String name) {
        return appoint(Charge.CHAIR, null, name);
    }

    /** Nine to twelve. */
    public Meeting meeting(LocalDate day) {
        return house.getBean(PlanMeeting.class)
                .plan(
                        TEST,
                        new PlanMeeting.Wish(
                                body.id(),
                                day,
                                LocalTime.of(9, 0),
                                LocalTime.of(12, 0),
                                "Rum 1",
                                "https://mote.example/1"));
    }

    public Bench point(Meeting meeting, String heading) {
        house.getBean(BuildAgenda.class)
                .add(TEST, meeting.id(), new BuildAgenda.Point(heading, Kind.TALK, 20, null, true));
        return this;
    }

    /** Sent by the official, whatever there is to remark. */
    public Bench call(Meeting meeting, PersonId official) {
        house.getBean(SendNotice.class).send(new Actor.SignedIn(official), meeting.id(), "Skäl");
        return this;
    }

    /** As the member's or deputy's own page sends it. */
    public Visited answers(PersonId person, Meeting meeting, String answer) {
        return Visitor.to(house)
                .signedInAs(person)
                .post(meeting.address(body) + "/mitt-svar", Map.of("svar", answer, "till", "min"));
    }

    private PersonId appoint(Charge charge, @org.jspecify.annotations.Nullable Seat seat, String name) {
        var elected = charge != Charge.SUPPORT;
        return house.getBean(Appoint.class)
                .appoint(
                        TEST,
                        new Appoint.Wish(
                                body.id(),
                                seat == null ? null : seat.id(),
                                charge,
                                new NewPerson(
                                        name,
                                        address(name),
                                        null,
                                        seat == null ? null : seat.organisation(),
                                        elected,
                                        false),
                                null,
                                null,
                                house.getBean(CountyClock.class).today(),
                                null,
                                null,
                                "Skäl"));
    }

    private Seat seat(String label) {
        return house
                .getBean(Bodies.class)
                .listSeats(body.id(), house.getBean(CountyClock.class).today())
                .stream()
                .filter(seat -> seat.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** Kim Askvik is kim.askvik@askvik.example. */
    static String address(String name) {
        var words = name.toLowerCase(java.util.Locale.ROOT)
                .replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .split(" ");
        return "%s@%s.example".formatted(String.join(".", words), words[words.length - 1]);
    }
}
