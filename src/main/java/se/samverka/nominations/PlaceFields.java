package se.samverka.nominations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.bodies.Charter;
import se.samverka.bodies.Standing;
import se.samverka.county.County;
import se.samverka.county.County.PoliticalParty;
import se.samverka.nominations.NominationRules.Filled;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;
import se.samverka.platform.web.form.Problem;

/** The fields for whoever is to be named, group by group; written by {@code groups.jte}. */
@Component
public class PlaceFields {

    public record Group(String id, String name, String purpose, List<Person> persons) {}

    /** @param party absent for officials */
    public record Person(String legend, List<Field> fields, List<Choices> party) {}

    private final Bodies bodies;
    private final County county;

    PlaceFields(Bodies bodies, County county) {
        this.bodies = bodies;
        this.county = county;
    }

    public List<Group> groups(
            Nomination nomination, List<Place> places, Map<Integer, Typed> typed, List<Problem> problems) {
        return groups(nomination, places, typed, county.listPoliticalParties(), problems);
    }

    /** @param parties those that somebody who is named here can belong to */
    public List<Group> groups(
            Nomination nomination,
            List<Place> places,
            Map<Integer, Typed> typed,
            List<PoliticalParty> parties,
            List<Problem> problems) {
        var byBody = new LinkedHashMap<Body, List<Person>>();
        places.forEach(place -> byBody.computeIfAbsent(place.body(), body -> new ArrayList<>())
                .add(person(place, typed.getOrDefault(place.number(), Typed.NOTHING), parties, problems)));
        return byBody.entrySet().stream()
                .map(group -> new Group(
                        "grupp-" + group.getKey().slug(),
                        group.getKey().name(),
                        purpose(group.getKey(), nomination),
                        group.getValue()))
                .toList();
    }

    private String purpose(Body body, Nomination nomination) {
        return Standing.on(bodies.listCharters(body.id()), nomination.from())
                .known()
                .map(Charter::purpose)
                .orElse("");
    }

    private static Person person(Place place, Typed typed, List<PoliticalParty> parties, List<Problem> problems) {
        var number = place.number();
        var fields = List.of(
                Field.text("namn" + number, "Namn").withValue(typed.name()).withProblems(problems),
                Field.of(Kind.EMAIL, "epost" + number, "E-post")
                        .withValue(typed.email())
                        .withProblems(problems),
                Field.of(Kind.TELEPHONE, "telefon" + number, "Telefon")
                        .withValue(typed.phone())
                        .withProblems(problems));
        return new Person(
                legend(place),
                fields,
                place.body().isOfElected() ? List.of(party(number, typed.party(), parties)) : List.of());
    }

    /** Where an organisation has several seats in the group, which of them. */
    public static String legend(Place place) {
        var charge = place.charge() == Charge.MEMBER ? "Ledamot" : "Personlig ersättare";
        var label = place.seat().label();
        return label.matches(".* \\d+") ? "%s (%s)".formatted(charge, label) : charge;
    }

    private static Choices party(int number, String chosen, List<PoliticalParty> known) {
        var none = Choice.of("", "Välj parti", chosen.isEmpty());
        var parties = known.stream()
                .map(party ->
                        Choice.of(party.letter(), party.name(), party.letter().equals(chosen)));
        return Choices.of(
                Choices.Kind.ONE_OF_MANY,
                "parti" + number,
                "Politiskt parti",
                Stream.concat(Stream.of(none), parties).toList());
    }

    /** What was written at each place, by its number. */
    public static Map<Integer, Typed> read(MultiValueMap<String, String> form, List<Place> places) {
        var typed = new HashMap<Integer, Typed>();
        places.forEach(place -> typed.put(place.number(), read(form, place.number())));
        return typed;
    }

    private static Typed read(MultiValueMap<String, String> form, int number) {
        return new Typed(
                word(form, "namn" + number),
                word(form, "parti" + number),
                word(form, "epost" + number),
                word(form, "telefon" + number));
    }

    private static String word(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    /** Where somebody has an address but no name, or one that no letter can be sent to. */
    public static List<Problem> unfinished(Map<Integer, Typed> typed) {
        return typed.entrySet().stream()
                .flatMap(one -> unfinished(one.getKey(), one.getValue()))
                .toList();
    }

    private static Stream<Problem> unfinished(int number, Typed typed) {
        var name = typed.isNamed() || typed.isNothing() ? "" : "Skriv namnet också.";
        return Stream.of(new Problem("namn" + number, name), new Problem("epost" + number, typed.whyNotEmail()))
                .filter(problem -> !problem.sentence().isEmpty());
    }

    /** Each who cannot be reached, at the field where that is mended. */
    public static List<Problem> unreachable(List<Filled> filled) {
        return filled.stream()
                .flatMap(one -> NominationRules.canBeReached(List.of(one)).hindrances().stream()
                        .map(why -> new Problem("epost" + one.place().number(), why.sentence())))
                .toList();
    }
}
