package se.samverka.people.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.county.County;
import se.samverka.desk.FirstStep;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Appointments;
import se.samverka.platform.time.CountyClock;

/** What it takes before anybody can be called to a meeting. */
@Configuration(proxyBeanMethods = false)
class StepsToMembers {

    @Bean
    FirstStep organisationsInPlace(County county, CountyClock clock) {
        return new FirstStep(
                10,
                "Lägg in organisationerna",
                2,
                () -> !county.listParties(clock.today()).isEmpty(),
                "/organ");
    }

    @Bean
    FirstStep firstGroup(Bodies bodies) {
        return new FirstStep(20, "Skapa första gruppen", 3, () -> !bodies.list().isEmpty(), "/organ");
    }

    @Bean
    FirstStep seatsLaidOut(Bodies bodies, CountyClock clock) {
        return new FirstStep(
                30,
                "Välj platsfördelning",
                1,
                () -> bodies.list().stream()
                        .map(Body::id)
                        .anyMatch(id -> !bodies.listSeats(id, clock.today()).isEmpty()),
                "/organ");
    }

    @Bean
    FirstStep colleague(Appointments appointments, CountyClock clock) {
        return new FirstStep(
                40,
                "Bjud in en kollega",
                1,
                () -> appointments.listFrom(clock.today()).stream()
                                .filter(held -> isWork(held.charge()))
                                .map(Appointment::person)
                                .distinct()
                                .count()
                        > 1,
                "/admin/personer/bjud-in");
    }

    @Bean
    FirstStep firstMembers(Appointments appointments, CountyClock clock) {
        return new FirstStep(
                50,
                "Utse de första ledamöterna",
                5,
                () -> appointments.listFrom(clock.today()).stream().anyMatch(held -> held.charge() == Charge.MEMBER),
                "/organ");
    }

    private static boolean isWork(Charge charge) {
        return switch (charge) {
            case SUPPORT, CONVENER, COORDINATOR, ADMINISTRATOR -> true;
            case MEMBER, DEPUTY, CHAIR, VICE_CHAIR, PARTICIPANT, AUDITOR -> false;
        };
    }
}
