package se.samverka.meetings.publishing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.Agendas;
import se.samverka.meetings.KeepsRoll;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.agenda.BuildAgenda;
import se.samverka.meetings.notice.SendNotice;
import se.samverka.meetings.planning.PlanMeeting;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.People;
import se.samverka.people.Register.NewPerson;
import se.samverka.people.appointing.Appoint;
import se.samverka.platform.edits.Edit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.CountyClock;

/** The group for the elderly on 19 September 2017, from planning to notes, by the use cases that the web calls. */
final class AGroupThatMeets {

    static final LocalDate DAY = LocalDate.of(2017, 9, 19);
    static final String ADDRESS = "/organ/aldre/moten/2017-09-19";

    private static final Actor OFFICIAL = new Actor.House("test");

    private final ApplicationContext house;
    private final Body body;

    AGroupThatMeets(ApplicationContext house) {
        this.house = house;
        this.body = house.getBean(Bodies.class).find("aldre").orElseThrow();
    }

    void getsSupport() {
        house.getBean(Appoint.class).appoint(OFFICIAL, supportOfficial());
    }

    private Appoint.Wish supportOfficial() {
        return new Appoint.Wish(
                body.id(),
                null,
                Charge.SUPPORT,
                new NewPerson("Robin Region", "robin@region.example", null, null, false, false),
                null,
                null,
                today(),
                null,
                null,
                null);
    }

    private LocalDate today() {
        return house.getBean(CountyClock.class).today();
    }

    PersonId support() {
        return house.getBean(People.class)
                .findByEmail("robin@region.example")
                .orElseThrow()
                .id();
    }

    Meeting meeting() {
        return house.getBean(Meetings.class).find(body.id(), DAY, 1).orElseThrow();
    }

    void plans() {
        house.getBean(PlanMeeting.class)
                .plan(
                        OFFICIAL,
                        new PlanMeeting.Wish(
                                body.id(),
                                DAY,
                                LocalTime.of(9, 0),
                                LocalTime.of(12, 0),
                                "Stadshuset, rum Ekoln",
                                "https://video.example/hemligt"));
    }

    void takesUp(String heading, boolean published) {
        house.getBean(BuildAgenda.class)
                .add(
                        OFFICIAL,
                        meeting().id(),
                        new BuildAgenda.Point(heading, AgendaItem.Kind.TALK, 30, null, published));
    }

    void rewords(int number, String heading) {
        var item = house.getBean(Agendas.class).list(meeting().id()).get(number - 1);
        house.getBean(BuildAgenda.class)
                .change(OFFICIAL, meeting().id(), item.id(), new Edit(Map.of("rubrik", heading)));
    }

    void isCalled() {
        house.getBean(SendNotice.class).send(OFFICIAL, meeting().id(), "Det är bråttom.");
    }

    void isCancelled() {
        house.getBean(PlanMeeting.class).cancel(OFFICIAL, meeting().id());
    }

    /** What the official types on the page for notes: the same words on every point, everybody absent. */
    Map<String, String> notes(String talk, String change) {
        var typed = new HashMap<String, String>();
        house.getBean(Agendas.class)
                .list(meeting().id())
                .forEach(item -> typed.put("samtal-" + item.id().value(), talk + " på punkt " + item.number()));
        house.getBean(KeepsRoll.class)
                .roll(meeting())
                .forEach(line -> typed.put("narvaro-" + line.seat().id().value(), "NOBODY"));
        typed.put("andring", change);
        typed.put("gor", "publicera");
        return typed;
    }

    void meets() {
        house.getBean(CountyClock.class).travelTo(DAY.atTime(13, 0));
    }
}
