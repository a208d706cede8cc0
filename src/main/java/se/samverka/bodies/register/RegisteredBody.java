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
import se.samverka.bodies.Structure.Name;
import se.samverka.county.OrganisationId;
import se.samverka.platform.rules.MandateRule;

/**
 * A body with all that it has been.
 *
 * @param position its place within the layer
 * @param proposed whether it awaits its decision, and stands not among the others
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
        List<RegisteredCharter> charters) {

    record RegisteredCharter(Charter charter, List<Seat> seats) {
        boolean validOn(LocalDate day) {
            return charter.validOn(day);
        }
    }

    Body on(LocalDate day) {
        Name name = nameOn(day);
        return new Body(id, slug, name.name(), name.shortName(), kind, legalForm, layer, host, started, ended, example);
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

    /** The same, decided. */
    RegisteredBody founded(RegisteredCharter charter) {
        return new RegisteredBody(
                id,
                slug,
                kind,
                legalForm,
                layer,
                position,
                host,
                charter.charter().validFrom(),
                ended,
                example,
                false,
                history,
                List.of(charter));
    }

    /** The same under another name, and its former address kept where it has a new one. */
    RegisteredBody renamed(Name name, String newSlug) {
        Stream<String> former = newSlug.equals(slug) ? Stream.of() : Stream.of(slug);
        return new RegisteredBody(
                id,
                newSlug,
                kind,
                legalForm,
                layer,
                position,
                host,
                started,
                ended,
                example,
                proposed,
                history.renamed(
                        name,
                        Stream.concat(history.formerSlugs().stream(), former)
                                .sorted()
                                .toList()),
                charters);
    }

    /** The same, with one more charter, newest first. */
    RegisteredBody renewed(RegisteredCharter charter) {
        return with(ended, Stream.concat(Stream.of(charter), charters.stream()).toList());
    }

    /** The same, with a last day. */
    RegisteredBody closed(LocalDate lastDay) {
        return with(lastDay, charters);
    }

    private RegisteredBody with(@Nullable LocalDate lastDay, List<RegisteredCharter> all) {
        return new RegisteredBody(
                id, slug, kind, legalForm, layer, position, host, started, lastDay, example, proposed, history, all);
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
