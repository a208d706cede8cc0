package se.samverka.people.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverka.bodies.Body;
import se.samverka.bodies.Standing;
import se.samverka.people.Holder;
import se.samverka.people.SeatHolders;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.language.Words;

/** Seats as the public reads them: name, party, organisation; never an address. */
final class SeatWords {

    private SeatWords() {}

    /** @param office the title that the seat goes with; empty where the side chooses freely */
    record Row(int ordinal, String label, String office, Name member, Name deputy, boolean optional) {}

    /**
     * @param vacant then the name says so
     * @param staysOn whether the time is out, and nobody else is appointed
     * @param example made up by the sample
     */
    record Name(String name, String party, String title, boolean vacant, boolean staysOn, boolean example) {
        private static Name of(Optional<Holder> holder, String whenVacant, LocalDate day) {
            return holder.map(h -> new Name(
                            h.person().name(),
                            Objects.requireNonNullElse(h.publicParty(), ""),
                            Objects.requireNonNullElse(h.publicTitle(), ""),
                            false,
                            h.staysOn(day),
                            h.person().example()))
                    .orElseGet(() -> new Name(whenVacant, "", "", true, false, false));
        }
    }

    static List<Row> rows(List<SeatHolders> seats, LocalDate day) {
        return seats.stream().map(seat -> row(seat, day)).toList();
    }

    private static Row row(SeatHolders seat, LocalDate day) {
        return new Row(
                seat.seat().ordinal(),
                seat.seat().label(),
                Optional.ofNullable(seat.seat().office()).orElse(""),
                Name.of(seat.member(), seat.seat().optional() ? "erbjuds" : "vakant", day),
                Name.of(seat.deputy(), seat.seat().optional() ? "erbjuds" : "vakant", day),
                seat.seat().optional());
    }

    /** Of a body that has not begun: {@code De tillträder 1 januari 2017.} Empty of others. */
    static String entering(Body body, LocalDate today) {
        var first = body.shownOn(today);
        return first.isAfter(today) ? "De tillträder %s.".formatted(Swedish.day(first)) : "";
    }

    /** Why a body has no seats: they are unknown, or those who take part do so by office. */
    static String none(Standing standing) {
        return standing.known()
                .map(charter -> {
                    if (!charter.seatFormula().isEmpty()) return "Hur många platser gruppen har är okänt i underlaget.";
                    return charter.offices().isEmpty()
                            ? "Vilka som ingår är okänt i underlaget."
                            : "Vilka som deltar bestäms av deras tjänst, inte av platser.";
                })
                .orElse("Vilka som ingår är okänt i underlaget.");
    }

    /** "28 platser, 26 tillsatta" (G9: the text is computed). @param deputies whether each seat has a deputy's place */
    static String count(List<SeatHolders> seats, boolean deputies, Words words) {
        var filled = seats.stream()
                .flatMap(s -> deputies ? Stream.of(s.member(), s.deputy()) : Stream.of(s.member()))
                .filter(Optional::isPresent)
                .count();
        var places = deputies ? seats.size() * 2 : seats.size();
        return filled == places ? words.of(SeatPhrase.ALL_FILLED, places) : words.of(SeatPhrase.FILLED, places, filled);
    }
}
