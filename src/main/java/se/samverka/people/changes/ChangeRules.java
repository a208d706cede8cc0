package se.samverka.people.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverka.people.Appointment;
import se.samverka.people.changes.Leaves.Leave;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.Swedish;

/** What can be changed on a seat while somebody holds it. Knows neither clock nor database. */
final class ChangeRules {

    private ChangeRules() {}

    static Verdict leaves(Appointment held, LocalDate lastDay) {
        if (lastDay.isBefore(held.from()))
            return Verdict.hindered(
                    "before-it-begins",
                    "Uppdraget började %s. Välj den dagen eller en senare.".formatted(Swedish.day(held.from())));
        var to = held.to();
        return to != null && lastDay.isAfter(to)
                ? Verdict.hindered(
                        "ends-already",
                        "Uppdraget slutar redan %s. Välj den dagen eller en tidigare.".formatted(Swedish.day(to)))
                : Verdict.FREE;
    }

    /** @param leaves those that are entered already */
    static Verdict isAway(Appointment held, LocalDate from, LocalDate to, List<Leave> leaves) {
        if (to.isBefore(from))
            return Verdict.hindered("backwards", "Ledigheten slutar innan den börjar. Ändra en av dagarna.");
        var last = held.to();
        if (from.isBefore(held.from()) || last != null && to.isAfter(last))
            return Verdict.hindered(
                    "outside-the-appointment",
                    "Ledigheten ska rymmas i uppdraget, %s–%s."
                            .formatted(Swedish.day(held.from()), last == null ? "tills vidare" : Swedish.day(last)));
        return leaves.stream()
                .filter(leave -> leave.overlaps(from, to))
                .findFirst()
                .map(leave -> Verdict.hindered(
                        "away-already",
                        "Det finns redan en ledighet %s–%s. Ta bort den först, eller välj andra dagar."
                                .formatted(Swedish.day(leave.from()), Swedish.day(leave.to()))))
                .orElse(Verdict.FREE);
    }

    /** Whoever leaves a political party keeps the seat: the mandate is personal (KL 4 ch. 1 §). */
    static Verdict isToldAnew(Appointment held, LocalDate from, @Nullable String party, @Nullable String title) {
        var to = held.to();
        if (from.isBefore(held.from()) || to != null && from.isAfter(to))
            return Verdict.hindered(
                    "outside-the-appointment",
                    "Välj en dag i uppdraget, som började %s.".formatted(Swedish.day(held.from())));
        var same = Objects.equals(held.party(), party) && Objects.equals(held.title(), title);
        return same
                ? Verdict.hindered("nothing-new", "Inget är ändrat. Välj ett annat parti eller skriv en annan titel.")
                : Verdict.FREE;
    }
}
