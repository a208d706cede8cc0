package se.samverka.county.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.samverka.county.County.PoliticalParty;
import se.samverka.county.Elections.Election;
import se.samverka.platform.web.form.Problem;
import se.samverka.platform.web.form.TypedDay;

/**
 * A result as it was written: the day, and each party's seats.
 *
 * @param seats as written, by the party's letter
 * @param pasted rows with a party and its seats each, or empty
 */
record ElectionForm(String day, Map<String, String> seats, String pasted, String source) {

    static final ElectionForm EMPTY = new ElectionForm("", Map.of(), "", "");
    private static final String SEATS = "mandat-";

    static ElectionForm read(MultiValueMap<String, String> form, List<PoliticalParty> parties) {
        var seats = new LinkedHashMap<String, String>();
        parties.forEach(party -> seats.put(party.letter(), word(form, field(party.letter()))));
        return new ElectionForm(word(form, "valdag"), seats, word(form, "klistra"), word(form, "kalla"));
    }

    static ElectionForm of(Election result) {
        var seats = result.seats().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
        return new ElectionForm(result.heldOn().toString(), seats, "", Objects.requireNonNullElse(result.source(), ""));
    }

    static String field(String letter) {
        return SEATS + letter.toLowerCase(Locale.ROOT);
    }

    private static String word(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "").strip();
    }

    String seats(String letter) {
        return seats.getOrDefault(letter, "");
    }

    /** The pasted rows in the fields; what could not be placed stays pasted. */
    ElectionForm placed(List<PoliticalParty> parties) {
        var placed = new LinkedHashMap<>(seats);
        var left = new ArrayList<String>();
        pasted.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var party = party(line, parties);
            var number = line.replaceAll(".*?(\\d+)\\s*$", "$1");
            if (party == null || !number.matches("\\d{1,3}")) left.add(line);
            else placed.put(party.letter(), number);
        });
        return new ElectionForm(day, placed, String.join("\n", left), source);
    }

    private static @Nullable PoliticalParty party(String line, List<PoliticalParty> parties) {
        var word = line.replaceAll("[;,\\t].*|\\s+\\d+\\s*$", "").strip();
        return parties.stream()
                .filter(one -> one.letter().equalsIgnoreCase(word) || one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        var held = TypedDay.read(day);
        if (held == null) problems.add(new Problem("valdag", "Skriv valdagen, till exempel 2026-09-13."));
        else if (held.isAfter(today)) problems.add(new Problem("valdag", "Valet har inte varit än."));
        seats.forEach((letter, written) -> {
            if (!written.isEmpty() && !written.matches("\\d{1,3}"))
                problems.add(new Problem(field(letter), "Skriv antalet mandat med siffror."));
        });
        if (!pasted.isEmpty())
            problems.add(new Problem(
                    "klistra", "Vi känner inte igen partiet på de här raderna. Rätta dem eller ta bort dem."));
        if (problems.isEmpty() && numbers().isEmpty())
            problems.add(Problem.ofAll("Skriv mandaten för minst ett parti."));
        return problems;
    }

    /** Only where there are no problems. */
    Election result() {
        return new Election(
                Objects.requireNonNull(TypedDay.read(day)), numbers(), source.isEmpty() ? null : source, false);
    }

    /** Most seats first; parties without a seat are left out. */
    private Map<String, Integer> numbers() {
        var numbers = new LinkedHashMap<String, Integer>();
        seats.entrySet().stream()
                .filter(entry -> entry.getValue().matches("\\d{1,3}") && Integer.parseInt(entry.getValue()) > 0)
                .sorted(Comparator.comparing((Map.Entry<String, String> entry) -> -Integer.parseInt(entry.getValue())))
                .forEach(entry -> numbers.put(entry.getKey(), Integer.parseInt(entry.getValue())));
        return numbers;
    }
}
