package se.samverka.bodies.register;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverka.bodies.Body;
import se.samverka.bodies.BodyId;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Seat;
import se.samverka.bodies.SeatId;
import se.samverka.bodies.Structure.History;
import se.samverka.bodies.Structure.Hosting;
import se.samverka.bodies.Structure.Name;
import se.samverka.county.OrganisationId;
import se.samverka.platform.rules.MandateRule;

/**
 * A body with all that it has been.
 *
 * @param position its place within the layer
 * @param proposed whether it awaits its decision, and stands not among the others
 * @param hostings who has taken over its papers since, oldest first
 * @param charters newest first
 */
record RegisteredBody(
        BodyId id,
        String slug,
        String kind,
        Body.LegalForm legalForm,
        Body.Layer layer,
        int position,
        @Nullable OrganisationId host,
        @Nullable LocalDate started,
        @Nullable LocalDate ended,
        boolean example,
        boolean proposed,
        History history,
        List<Hosting> hostings,
        List<RegisteredCharter> charters) {

    /** @param entered null where it came with the county's folder */
    record RegisteredCharter(
            Charter charter, List<Seat> seats, @Nullable LocalDate entered) {

        RegisteredCharter(Charter charter, List<Seat> seats) {
            this(charter, seats, null);
        }

        RegisteredCharter until(LocalDate lastDay) {
            return new RegisteredCharter(charter.until(lastDay), seats, entered);
        }

        boolean validOn(LocalDate day) {
            return charter.validOn(day);
        }
    }

    Body on(LocalDate day) {
        Name name = nameOn(day);
        return new Body(
                id, slug, name.name(), name.shortName(), kind, legalForm, layer, hostOn(day), started, ended, example);
    }

    /** The latest name that had begun that day, or the first one for a day before all of them. */
    @MandateRule(
            id = "body-keeps-its-former-names",
            says =
                    "Styrgruppen föreslår dock att namnet ändras till kultur/idrott och att uppdraget därigenom blir bredare",
            source = "Politiska samverkansgrupper 2016")
    Name nameOn(LocalDate day) {
        return history.names().reversed().stream()
                .filter(name -> begun(name, day))
                .findFirst()
                .orElse(history.names().getFirst());
    }

    /** Papers move with their keeper on a day, and the days before stay as they were. */
    @MandateRule(
            id = "bodies-move-to-a-new-owner",
            says = "så ska de uppgifter som VKL ansvarar för införlivas i den nya regionkommunen",
            source = "VKL:s verksamhetsplan 2016")
    @Nullable
    OrganisationId hostOn(LocalDate day) {
        return hostings.stream()
                .filter(hosting -> !day.isBefore(hosting.from()))
                .reduce((earlier, later) -> later)
                .map(Hosting::organisation)
                .orElse(host);
    }

    /** The same, decided. */
    RegisteredBody founded(RegisteredCharter charter) {
        return with(slug, charter.charter().validFrom(), ended, false, history, List.of(charter));
    }

    /** The same with a charter to go on by; the one before ends the day before. */
    RegisteredBody renewed(RegisteredCharter charter) {
        LocalDate last = charter.charter().validFrom().minusDays(1);
        Stream<RegisteredCharter> earlier = charters.stream()
                .filter(other -> !other.charter().validFrom().isAfter(last))
                .map(other -> other.until(last));
        return with(
                slug,
                started,
                ended,
                proposed,
                history,
                Stream.concat(Stream.of(charter), earlier).toList());
    }

    /** The same, with a last day. */
    RegisteredBody closed(LocalDate lastDay) {
        return with(
                slug,
                started,
                lastDay,
                proposed,
                history,
                charters.stream().map(charter -> charter.until(lastDay)).toList());
    }

    /** The same under another name, and its former address kept where it has a new one. */
    RegisteredBody renamed(Name name, String newSlug) {
        Stream<String> former = newSlug.equals(slug) ? Stream.of() : Stream.of(slug);
        History renamed = history.renamed(
                name,
                Stream.concat(history.formerSlugs().stream(), former).sorted().toList());
        return with(newSlug, started, ended, proposed, renamed, charters);
    }

    private RegisteredBody with(
            String newSlug,
            @Nullable LocalDate newStart,
            @Nullable LocalDate newEnd,
            boolean isProposed,
            History newHistory,
            List<RegisteredCharter> newCharters) {
        return new RegisteredBody(
                id,
                newSlug,
                kind,
                legalForm,
                layer,
                position,
                host,
                newStart,
                newEnd,
                example,
                isProposed,
                newHistory,
                hostings,
                newCharters);
    }

    String latestName() {
        return history.names().getLast().name();
    }

    private static boolean begun(Name name, LocalDate day) {
        LocalDate from = name.from();
        return from == null || !day.isBefore(from);
    }

    Optional<Charter> charterOn(LocalDate day) {
        return charters.stream().filter(one -> one.validOn(day)).findFirst().map(RegisteredCharter::charter);
    }

    /** Of the charter in force, else of the latest before, else of the first to come. */
    List<Seat> seatsOn(LocalDate day) {
        Stream<RegisteredCharter> begun =
                charters.stream().filter(one -> !one.charter().validFrom().isAfter(day));
        return begun.findFirst()
                .or(() -> charters.isEmpty() ? Optional.empty() : Optional.of(charters.getLast()))
                .map(RegisteredCharter::seats)
                .orElse(List.of());
    }

    boolean livesOn(LocalDate day) {
        return on(day).livesOn(day);
    }

    Optional<Seat> findSeat(SeatId id) {
        return charters.stream()
                .flatMap(one -> one.seats().stream())
                .filter(seat -> seat.id().equals(id))
                .findFirst();
    }

    static NoSuchElementException missing(Object what) {
        return new NoSuchElementException("No " + what);
    }
}
