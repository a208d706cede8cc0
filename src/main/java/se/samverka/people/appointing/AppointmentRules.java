package se.samverka.people.appointing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Charter.DeputyRule;
import se.samverka.bodies.Charter.Turns;
import se.samverka.bodies.Seat;
import se.samverka.county.OrganisationId;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Person;
import se.samverka.people.Register.NewPerson;
import se.samverka.platform.identity.PersonId;
import se.samverka.platform.rules.MandateRule;
import se.samverka.platform.rules.Verdict;
import se.samverka.platform.time.Swedish;

/** Who can be appointed to what. Knows neither clock nor database. */
final class AppointmentRules {

    private AppointmentRules() {}

    /**
     * Somebody proposed for a charge.
     *
     * @param organisation home organisation; null for one of none
     * @param from home organisation's name, in words
     * @param addressed whether an e-mail address is given
     */
    record Candidate(
            @Nullable PersonId person,
            String name,
            @Nullable OrganisationId organisation,
            String from,
            boolean addressed) {}

    record Period(LocalDate from, @Nullable LocalDate to) {}

    /** What is held already in the body, with the holder's name and home. @param addressed whether the holder has an e-mail address */
    record Held(
            Appointment appointment, String name, @Nullable OrganisationId home, boolean addressed) {
        boolean overlaps(Period period) {
            return appointment.overlaps(period.from(), period.to());
        }

        boolean is(Charge charge) {
            return appointment.charge() == charge;
        }
    }

    /** Why the candidate cannot be member or deputy on the seat. */
    static Verdict whyNotOnSeat(
            Seat seat, Charge charge, Candidate candidate, Period period, List<Held> held, Charter charter) {
        return seatIsHeld(seat, charge, period, held)
                .and(sameSide(seat, charge, candidate))
                .and(alreadyInTheGroup(candidate, period, held))
                .and(namesake(candidate, period, held))
                .and(deputiesAre(charter, charge))
                .and(withinTheCharter(charter, period));
    }

    /** Why the candidate cannot be chair or vice chair. */
    static Verdict whyNotToLead(
            Charge charge, Candidate candidate, Period period, List<Held> held, Predicate<Held> appointedByItsSide) {
        var led = firstHeld(held, period, h -> h.is(charge));
        if (led.isPresent())
            return Verdict.hindered(
                    "already-led",
                    "%s är redan %s. Avsluta det uppdraget först."
                            .formatted(led.get().name(), charge.swedish()));
        return chairFromItsSide(charge, candidate, period, held, appointedByItsSide);
    }

    @MandateRule(
            id = "one-seat-each",
            says = "Varje kommun utser en ledamot och en personlig ersättare",
            source = "Politiska samverkansgrupper 2016, Antal ledamöter")
    static Verdict seatIsHeld(Seat seat, Charge charge, Period period, List<Held> held) {
        return firstHeld(held, period, h -> seat.id().equals(h.appointment().seat()) && h.is(charge))
                .map(h -> Verdict.hindered(
                        "seat-held",
                        "Platsen %s har redan en %s: %s. Avsluta det uppdraget först."
                                .formatted(seat.label(), charge.swedish(), h.name())))
                .orElse(Verdict.FREE);
    }

    @MandateRule(
            id = "deputy-from-the-same-side",
            says = "Kommunerna och landstinget utser personlig ersättare för ledamot som utsetts",
            source = "Politiska samverkansgrupper 2016, Antal ledamöter")
    static Verdict sameSide(Seat seat, Charge charge, Candidate candidate) {
        if (seat.organisation() == null || seat.organisation().equals(candidate.organisation())) return Verdict.FREE;
        return Verdict.hindered(
                "other-side",
                "Platsen tillsätts av %s, men %s hör till %s. Välj någon därifrån."
                        .formatted(seat.label(), candidate.name(), candidate.from()));
    }

    @MandateRule(
            id = "chair-and-vice-chair",
            says = "Regionen utser ordförande och kommunerna utser vice ordförande i samverkansgrupperna",
            source = "Politiska samverkansgrupper 2016, Antal ledamöter")
    static Verdict chairFromItsSide(
            Charge charge, Candidate candidate, Period period, List<Held> held, Predicate<Held> appointedByItsSide) {
        var sits = held.stream()
                .filter(h -> h.is(Charge.MEMBER) && h.overlaps(period))
                .filter(h -> h.appointment().person().equals(candidate.person()))
                .anyMatch(appointedByItsSide);
        return sits
                ? Verdict.FREE
                : Verdict.remarked(
                        "leads-from-outside",
                        "%s har ingen av de platser vars sida utser %s. Skriv kort varför det ändå är rätt."
                                .formatted(candidate.name(), charge.swedish()));
    }

    /** A seat may go with an office; somebody else can still be sent, with a reason. */
    static Verdict followsItsOffice(Seat seat, Charge charge, @Nullable String title) {
        var office = seat.office();
        if (office == null || charge != Charge.MEMBER || title == null || isSameName(office, title))
            return Verdict.FREE;
        return Verdict.remarked(
                "not-by-office",
                "Platsen %s följer befattningen %s, men du har skrivit %s. Skriv kort varför det ändå är rätt."
                        .formatted(seat.label(), office, title));
    }

    /** Where the chair goes round among the sides, nobody leads longer than the year. */
    static Verdict leadsItsYear(@Nullable Turns turns, Period period) {
        var year = period.from().getYear();
        if (turns == null || (period.to() != null && period.to().getYear() == year)) return Verdict.FREE;
        return Verdict.remarked(
                "leads-past-the-year",
                "Ordförandeskapet växlar varje år. Ange 31 december %d som sista dag, eller skriv kort varför det ska gälla längre."
                        .formatted(year));
    }

    private static Verdict alreadyInTheGroup(Candidate candidate, Period period, List<Held> held) {
        return firstHeld(
                        held,
                        period,
                        h -> (h.is(Charge.MEMBER) || h.is(Charge.DEPUTY))
                                && h.appointment().person().equals(candidate.person()))
                .map(h -> Verdict.hindered(
                        "already-in-the-group",
                        "%s är redan %s i gruppen under den tiden. En person har en plats."
                                .formatted(h.name(), h.appointment().charge().swedish())))
                .orElse(Verdict.FREE);
    }

    /** Without an address a person is known by name and home alone; two such in one group may be one. */
    private static Verdict namesake(Candidate candidate, Period period, List<Held> held) {
        return firstHeld(held, period, h -> isNamesake(h, candidate))
                .map(h -> candidate.addressed() ? maybeSame(candidate, h) : takenForSame(candidate, h))
                .orElse(Verdict.FREE);
    }

    private static boolean isNamesake(Held held, Candidate candidate) {
        return (held.is(Charge.MEMBER) || held.is(Charge.DEPUTY))
                && !(held.addressed() && candidate.addressed())
                && !held.appointment().person().equals(candidate.person())
                && isSameName(held.name(), candidate.name())
                && Objects.equals(held.home(), candidate.organisation());
    }

    private static Verdict takenForSame(Candidate candidate, Held held) {
        return Verdict.hindered(
                "namesake",
                "%s från %s är redan %s i gruppen under den tiden. En person har en plats. Är det någon annan med samma namn, skriv e-postadressen."
                        .formatted(
                                held.name(),
                                candidate.from(),
                                held.appointment().charge().swedish()));
    }

    private static Verdict maybeSame(Candidate candidate, Held held) {
        return Verdict.remarked(
                "namesake",
                "%s från %s är redan %s i gruppen, utan e-postadress. Är det någon annan? Skriv kort varför du vet det."
                        .formatted(
                                held.name(),
                                candidate.from(),
                                held.appointment().charge().swedish()));
    }

    /**
     * An address is one person's: what is typed beside it makes nobody else of that person. Somebody may be elected in two
     * organisations, and hold a seat for either.
     */
    static Verdict isWhoIsKnown(NewPerson typed, Person known, String home, boolean onSeat) {
        if (!isSameName(typed.name(), known.fullName()))
            return Verdict.hindered(
                    "known-by-another-name",
                    "Adressen %s hör till %s. Skriv det namnet, eller en annan adress."
                            .formatted(typed.email(), known.name()));
        var moved = typed.organisation() != null
                && known.organisation() != null
                && !known.organisation().equals(typed.organisation());
        if (!moved) return Verdict.FREE;
        return onSeat
                ? Verdict.remarked(
                        "two-homes",
                        "%s hör till %s i registret. Skriv kort varför %s ändå sitter för en annan organisation, till exempel förtroendevald i båda."
                                .formatted(known.name(), home, known.name()))
                : Verdict.hindered(
                        "known-elsewhere",
                        "%s hör till %s i registret. Har %s bytt organisation ändrar en systemförvaltare det först."
                                .formatted(known.name(), home, known.name()));
    }

    static boolean isSameName(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Verdict deputiesAre(Charter charter, Charge charge) {
        return charge == Charge.DEPUTY && charter.deputyRule() == DeputyRule.NONE
                ? Verdict.hindered("no-deputies", "Gruppen har inga ersättare enligt sin uppdragsbeskrivning.")
                : Verdict.FREE;
    }

    private static Verdict withinTheCharter(Charter charter, Period period) {
        var last = charter.validTo();
        if (last == null || (period.to() != null && !period.to().isAfter(last))) return Verdict.FREE;
        return Verdict.remarked(
                "past-the-charter",
                "Uppdraget gäller till och med %s. Skriv kort varför personen utses för längre tid, eller ange den dagen."
                        .formatted(Swedish.day(last)));
    }

    private static Optional<Held> firstHeld(List<Held> held, Period period, Predicate<Held> which) {
        return held.stream().filter(h -> h.overlaps(period)).filter(which).findFirst();
    }
}
