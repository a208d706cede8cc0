package se.samverka.platform.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import se.samverka.platform.calendar.Invitation.Method;
import se.samverka.platform.calendar.Invitation.Party;

/** The call that these tests begin with: Kim Köping is called to the group for the elderly. */
final class Calls {

    static final LocalDateTime NINE = LocalDateTime.of(2017, 9, 19, 9, 0);

    private Calls() {}

    static Invitation call(Method method) {
        return call(method, "Samverkansgruppen äldre", "Kim Köping", "Rum 4", "Dagordning och papper finns här.", NINE);
    }

    static Invitation callAt(LocalDateTime start) {
        return call(Method.REQUEST, "Möte", "Kim Köping", "Rum 4", "Kom!", start);
    }

    static Invitation call(
            Method method, String summary, String name, String location, String description, LocalDateTime start) {
        return new Invitation(
                "8f14e45f-ceea-467f-a6a4-ca31e2d1c2aa@samverka.example",
                2,
                method,
                summary,
                new Party("Samverkansgruppen äldre", "aldre+k7f3q9@samverka.example"),
                new Party(name, "kim@koping.example"),
                start,
                start.plusHours(3),
                location,
                description,
                "https://samverka.example/organ/aldre/2017-09-19",
                Instant.parse("2017-09-12T14:30:00Z"));
    }
}
