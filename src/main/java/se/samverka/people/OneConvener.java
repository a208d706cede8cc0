package se.samverka.people;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Charter;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.Swedish;

/** How many convene a body at a time: as many as its charter says. Knows neither clock nor database. */
public final class OneConvener {

    private OneConvener() {}

    /**
     * @param charter of the first day; null where there is none, and then nothing is known
     * @param held what is held in the body
     * @param names of those who hold it
     */
    @MandateRule(
            id = "one-convener-at-a-time",
            says = "Sammankallande till nätverket är",
            source = "Region Västmanlands webbsida om samverkan")
    public static Verdict whyNot(
            @Nullable Charter charter,
            List<Appointment> held,
            LocalDate from,
            @Nullable LocalDate to,
            Function<Appointment, String> names) {
        int places = charter == null ? 0 : places(charter);
        List<Appointment> convening = held.stream()
                .filter(one -> one.charge() == Charge.CONVENER && one.overlaps(from, to))
                .toList();
        return places == 0 || convening.size() < places
                ? Verdict.FREE
                : Verdict.hindered("one-convener", sentence(convening.getFirst(), names));
    }

    private static String sentence(Appointment sitting, Function<Appointment, String> names) {
        return "%s är redan sammankallande%s. Byt sammankallande på gruppens sida i stället."
                .formatted(
                        names.apply(sitting), sitting.to() == null ? "" : " till och med " + Swedish.day(sitting.to()));
    }

    /** How many the charter wants; 0 where it says nothing. */
    public static int places(Charter charter) {
        return charter.roles().stream()
                .filter(role -> role.role().equals(Charge.CONVENER.role()))
                .mapToInt(Charter.RolePlaces::places)
                .sum();
    }

    /** Whether a body with such a charter lacks one that day. */
    public static boolean isLacking(Charter charter, List<Appointment> held, LocalDate day) {
        return places(charter) > 0
                && held.stream().noneMatch(one -> one.charge() == Charge.CONVENER && one.holdsOn(day));
    }

    /** Why nobody can take over on the day. @param sitting who convenes then, or is to; null where nobody does */
    public static Verdict whyNotChange(@Nullable Appointment sitting, LocalDate from, String name) {
        return sitting == null || sitting.from().isBefore(from)
                ? Verdict.FREE
                : Verdict.hindered(
                        "not-before",
                        "%s är sammankallande från %s. Välj en senare dag."
                                .formatted(name, Swedish.day(sitting.from())));
    }
}
