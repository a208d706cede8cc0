package se.samverka.cast;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Seat;
import se.samverka.county.OrganisationId;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.ItemId;
import se.samverka.meetings.Meeting;
import se.samverka.meetings.Meetings;
import se.samverka.meetings.agenda.BuildAgenda;
import se.samverka.meetings.notice.SendNotice;
import se.samverka.meetings.planning.PlanMeeting;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Register.NewPerson;
import se.samverka.people.appointing.Appoint;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.time.Swedish;

/**
 * A small group on three of its seats, with an official: Robin leads from the region's first seat with Rut as deputy, Kim
 * sits for the first municipality with Alex, and Noor for the second with nobody.
 */
public final class Group {

    private static final Actor TEST = new Actor.House("test");
    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);
    private static final Pattern LINK = Pattern.compile("/s/[A-Za-z0-9_-]{22}");

    private final ApplicationContext house;
    private final Body body;
    public final PersonId sam;
    public final PersonId robin;
    public final PersonId rut;
    public final PersonId kim;
    public final PersonId alex;
    public final PersonId noor;

    /** A letter that was laid. */
    public record Laid(
            String kind,
            String to,
            String subject,
            String blocks,
            String state,
            @Nullable String method) {}

    private Group(ApplicationContext house, String slug) {
        this.house = house;
        this.body = house.getBean(Bodies.class).find(slug).orElseThrow();
        sam = appoint(Charge.SUPPORT, null, "Sam", SINCE, null);
        robin = appoint(Charge.MEMBER, regional(), "Robin", SINCE, null);
        appoint(Charge.CHAIR, null, "Robin", SINCE, null);
        rut = appoint(Charge.DEPUTY, regional(), "Rut", SINCE, null);
        kim = appoint(Charge.MEMBER, seat(1), "Kim", SINCE, null);
        alex = appoint(Charge.DEPUTY, seat(1), "Alex", SINCE, null);
        noor = appoint(Charge.MEMBER, seat(2), "Noor", SINCE, null);
    }

    public static Group in(ApplicationContext house, String slug) {
        return new Group(house, slug);
    }

    public String address() {
        return "/organ/" + body.slug();
    }

    public Body body() {
        return body;
    }

    public Seat seat(int ordinal) {
        return seats().stream().filter(s -> s.ordinal() == ordinal).findFirst().orElseThrow();
    }

    /** The first seat that the region appoints. */
    public Seat regional() {
        return seats().stream()
                .filter(s -> s.appointedBy().equals("region"))
                .findFirst()
                .orElseThrow();
    }

    private List<Seat> seats() {
        return house.getBean(Bodies.class).listSeats(body.id(), SINCE);
    }

    /** The address is the name's: kim@aldre.example. */
    public PersonId appoint(Charge charge, @Nullable Seat seat, String name, LocalDate from, @Nullable LocalDate to) {
        OrganisationId organisation = seat == null ? null : seat.organisation();
        var elected = charge != Charge.SUPPORT;
        var person = new NewPerson(name, email(name), null, organisation, elected, false);
        return house.getBean(Appoint.class)
                .appoint(
                        TEST,
                        new Appoint.Wish(
                                body.id(),
                                seat == null ? null : seat.id(),
                                charge,
                                person,
                                null,
                                null,
                                from,
                                to,
                                null,
                                "prov"));
    }

    public String email(String name) {
        return name.toLowerCase(Locale.ROOT) + "@" + body.slug() + ".example";
    }

    public Visitor as(PersonId person) {
        return Visitor.to(house).signedInAs(person);
    }

    /** From nine to twelve, with one point. */
    public Meeting plan(String day) {
        var meeting = planWithoutAgenda(day);
        point(meeting, "Trygg hemgång", true);
        return meeting;
    }

    public Meeting planWithoutAgenda(String day) {
        return house.getBean(PlanMeeting.class)
                .plan(
                        TEST,
                        new PlanMeeting.Wish(
                                body.id(),
                                LocalDate.parse(day),
                                LocalTime.of(9, 0),
                                LocalTime.of(12, 0),
                                "Rådhuset",
                                null));
    }

    public ItemId point(Meeting meeting, String heading, boolean published) {
        return house.getBean(BuildAgenda.class)
                .add(TEST, meeting.id(), new BuildAgenda.Point(heading, AgendaItem.Kind.TALK, 30, null, published));
    }

    /** Sent, whatever deserves a remark. */
    public Meeting called(String day) {
        var meeting = plan(day);
        house.getBean(SendNotice.class).send(TEST, meeting.id(), "prov");
        return house.getBean(Meetings.class).meeting(meeting.id());
    }

    public String at(Meeting meeting) {
        return meeting.address(body);
    }

    /** Of that kind, to this group's people, oldest first. */
    public List<Laid> letters(String kind) {
        return house.getBean(JdbcClient.class)
                .sql("""
                        select kind, to_email as "to", subject, blocks::text as blocks, state, calendar_method as method
                        from platform_letter where kind = :kind and to_email like :people order by laid_at, key
                        """)
                .param("kind", kind)
                .param("people", "%@" + body.slug() + ".example")
                .query((row, n) -> new Laid(
                        row.getString("kind"),
                        row.getString("to"),
                        row.getString("subject"),
                        row.getString("blocks"),
                        row.getString("state"),
                        row.getString("method")))
                .list();
    }

    /** The path of the link in the letter of that kind about the meeting to somebody. */
    public String link(String kind, String name, Meeting meeting) {
        var letter = letters(kind).stream()
                .filter(l -> l.to().equals(email(name)))
                .filter(l -> l.subject().contains(" " + Swedish.dayOfYear(meeting.day())))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        var link = LINK.matcher(letter.blocks());
        if (!link.find()) throw new AssertionError("No link in " + letter);
        return link.group();
    }
}
