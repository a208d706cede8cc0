package se.samverka.nominations.asking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;
import se.samverka.nominations.asking.Recipients.Recipient;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.People;
import se.samverka.people.Person;
import se.samverka.people.Register;
import se.samverka.platform.time.CountyClock;
import se.samverka.rounds.Ask;
import se.samverka.rounds.Round;

/** Who gets the letters of a round, and who gets what is answered to them. */
@Component
class ShowsRecipients {

    private final County county;
    private final Register register;
    private final People people;
    private final CountyClock clock;

    ShowsRecipients(County county, Register register, People people, CountyClock clock) {
        this.county = county;
        this.register = register;
        this.people = people;
        this.clock = clock;
    }

    List<Recipient> of(List<Ask> asks) {
        var today = clock.today();
        var inCounty =
                county.listOrganisations(today).stream().map(Organisation::id).collect(Collectors.toSet());
        var asked = asks.stream()
                .map(ask -> county.organisation(ask.organisation(), today))
                .toList();
        return new Recipients(
                        asked,
                        inCounty,
                        Recipients.domains(register.list().stream().flatMap(ShowsRecipients::address)))
                .list();
    }

    private static Stream<Map.Entry<OrganisationId, String>> address(Person person) {
        var organisation = person.organisation();
        var email = person.email();
        return organisation == null || email == null ? Stream.of() : Stream.of(Map.entry(organisation, email));
    }

    /** Who is written to when the letter is answered by mail; with what should be looked at. */
    List<String> repliesTo(Round round) {
        var opener = people.person(round.openedBy());
        var address = opener.email() == null
                ? "Den som svarar på mejlet skriver till Samverka."
                : "Den som svarar på mejlet skriver till %s, %s.".formatted(opener.name(), opener.email());
        return isAdministrator(opener)
                ? List.of(address)
                : List.of(address, "%s är inte längre systemförvaltare.".formatted(opener.name()));
    }

    private boolean isAdministrator(Person person) {
        return people.listAppointments(person.id(), clock.today()).stream()
                .anyMatch(held -> held.charge() == Charge.ADMINISTRATOR);
    }
}
