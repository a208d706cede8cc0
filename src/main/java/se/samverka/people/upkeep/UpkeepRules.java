package se.samverka.people.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Person;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.Swedish;

/** What an administrator cannot do to the register. Knows neither clock nor database. */
final class UpkeepRules {

    private UpkeepRules() {}

    /** Two persons with one address could sign in as each other. */
    static Verdict addressIsFree(PersonId person, Optional<Person> holder) {
        return holder.filter(other -> !other.id().equals(person))
                .map(other -> Verdict.hindered(
                        "address-taken",
                        "Adressen används redan av %s. Skriv en annan adress, eller rätta den personen först."
                                .formatted(other.fullName())))
                .orElse(Verdict.FREE);
    }

    static Verdict lastDayFits(Appointment appointment, LocalDate lastDay) {
        if (lastDay.isBefore(appointment.from()))
            return Verdict.hindered(
                    "ends-before-it-begins",
                    "Uppdraget började %s. Välj den dagen eller en senare.".formatted(Swedish.day(appointment.from())));
        var to = appointment.to();
        return to != null && lastDay.isAfter(to)
                ? Verdict.hindered(
                        "ends-already",
                        "Uppdraget slutar redan %s. Välj den dagen eller en tidigare.".formatted(Swedish.day(to)))
                : Verdict.FREE;
    }

    /** @param administrators everybody's appointments as administrator, now and later */
    static Verdict anAdministratorRemains(Appointment ended, LocalDate lastDay, List<Appointment> administrators) {
        if (ended.charge() != Charge.ADMINISTRATOR) return Verdict.FREE;
        var remains = administrators.stream()
                .filter(other -> !other.person().equals(ended.person()))
                .anyMatch(other -> other.holdsOn(lastDay.plusDays(1)));
        return remains
                ? Verdict.FREE
                : Verdict.hindered(
                        "last-administrator",
                        "Det måste finnas en systemförvaltare. Gör någon annan till systemförvaltare först.");
    }
}
