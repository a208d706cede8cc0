package se.samverka.people.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.county.County;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Holder;
import se.samverka.people.People;
import se.samverka.people.SeatHolders;
import se.samverka.people.publishing.SeatData.MembershipData;
import se.samverka.people.publishing.SeatData.PostData;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.web.Access;
import se.samverka.platform.web.NotFound;
import se.samverka.publication.DataSet;
import se.samverka.publication.OpenData;

/** Who sits in a body today, for machines. */
@Controller
class SeatDataController {

    private static final String MEMBERSHIP = "https://schema.oparl.org/1.1/Membership";

    private final People people;
    private final Bodies bodies;
    private final County county;
    private final Settings settings;
    private final CountyClock clock;

    SeatDataController(People people, Bodies bodies, County county, Settings settings, CountyClock clock) {
        this.people = people;
        this.bodies = bodies;
        this.county = county;
        this.settings = settings;
        this.clock = clock;
    }

    @Access(Access.To.EVERYBODY)
    @GetMapping("/data/v1/organ/{organ}/platser")
    ResponseEntity<SeatData> seats(@PathVariable String organ) {
        var body = bodies.find(organ).orElseThrow(NotFound::new);
        var page = "/organ/" + body.slug();
        return OpenData.of(new SeatData(
                settings.at("/data/v1" + page + "/platser"),
                settings.at("/data/v1" + page),
                body.shownOn(clock.today()),
                people.listSeats(body.id(), body.shownOn(clock.today())).stream()
                        .map(this::post)
                        .toList(),
                besideSeats(body),
                settings.at(page + "/platser")));
    }

    private PostData post(SeatHolders held) {
        var seat = held.seat();
        return new PostData(
                seat.label(),
                seat.ordinal(),
                seat.appointedBy(),
                seat.optional(),
                seat.office(),
                Stream.of(held.member(), held.deputy())
                        .flatMap(holder -> holder.stream().map(this::membership))
                        .toList());
    }

    private List<MembershipData> besideSeats(Body body) {
        return Stream.of(Charge.values())
                .filter(charge -> charge.isPublic() && !charge.isOnSeat())
                .flatMap(charge -> people.list(body.id(), charge, body.shownOn(clock.today())).stream())
                .map(this::membership)
                .toList();
    }

    private MembershipData membership(Holder holder) {
        var person = holder.person();
        var appointment = holder.appointment();
        return new MembershipData(
                MEMBERSHIP,
                person.name(),
                appointment.charge().swedish(),
                person.organisation() == null
                        ? null
                        : county.organisation(person.organisation(), clock.today())
                                .name(),
                holder.publicParty(),
                holder.publicTitle(),
                appointment.from(),
                appointment.to());
    }

    @Configuration(proxyBeanMethods = false)
    static class SeatsInOpenData {

        @Bean
        DataSet openSeats() {
            return new DataSet(
                    12,
                    "Platser",
                    "Vilka som sitter i en grupp i dag: namn, parti, organisation och roll. Lediga platser också.",
                    "/data/v1/organ/{organ}/platser");
        }
    }
}
