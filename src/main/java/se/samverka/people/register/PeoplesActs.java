package se.samverka.people.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Bodies;
import se.samverka.bodies.Body;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Appointments;
import se.samverka.people.ChargeWords;
import se.samverka.platform.audit.ActWords;
import se.samverka.platform.identity.PersonId;

/** What is done with persons and charges, and the names of persons and groups, as they are today. */
@Component
class PeoplesActs implements ActWords {

    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("people.enter-person", "lade in {} i registret"),
            Map.entry("people.correct-person", "rättade uppgifterna om {}"),
            Map.entry("people.shield", "ändrade om uppgifterna om {} är skyddade"),
            Map.entry("people.extract", "hämtade ett registerutdrag för {}"),
            Map.entry("people.read-shielded", "läste hur skyddade personer nås i {}"),
            Map.entry("people.make-administrator", "gjorde {} till systemförvaltare"),
            Map.entry("people.make-auditor", "gjorde {} till revisor"),
            Map.entry("people.appoint", "utsåg någon i {}"),
            Map.entry("people.end-appointment", "satte sista dag för {}"),
            Map.entry("people.enter-leave", "förde in en ledighet för {}"),
            Map.entry("people.end-leave", "avslutade en ledighet för {}"),
            Map.entry("people.tell-anew", "ändrade parti eller titel för {}"),
            Map.entry("people.fill-example", "fyllde på med påhittade personer"),
            Map.entry("identity.print-sign-in-link", "skrev ut en inloggningslänk till {}"),
            Map.entry("people.remove-example", "tog bort de påhittade personerna"));

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("person", "Person"),
            Map.entry("charge", "Uppdrag"),
            Map.entry("appointment", "Uppdraget"),
            Map.entry("from", "Från och med"),
            Map.entry("to", "Till och med"),
            Map.entry("expires", "Gäller till"),
            Map.entry("elected", "Förtroendevald"),
            Map.entry("name", "Namnet ändrat"),
            Map.entry("email", "E-postadressen ändrad"),
            Map.entry("phone", "Telefonnumret ändrat"),
            Map.entry("organisation", "Organisationen ändrad"),
            Map.entry("shielded", "Skyddade uppgifter"),
            Map.entry("party", "Partiet ändrat"),
            Map.entry("parts", "Antal delar"),
            Map.entry("persons", "Antal personer"),
            Map.entry("appointments", "Antal uppdrag"),
            Map.entry("kept", "Antal som finns kvar"),
            Map.entry("remark", "Avvikelse"));

    private static final Map<String, String> ROLES = Map.of(
            Charge.MEMBER.role(), "ledamoten",
            Charge.DEPUTY.role(), "ersättaren",
            Charge.CHAIR.role(), "ordföranden",
            Charge.VICE_CHAIR.role(), "vice ordföranden",
            Charge.SUPPORT.role(), "tjänstepersonsstödet",
            Charge.CONVENER.role(), "den sammankallande",
            Charge.COORDINATOR.role(), "koordinatorn");

    private final Persons persons;
    private final Appointments appointments;
    private final ChargeWords words;
    private final Bodies bodies;

    PeoplesActs(Persons persons, Appointments appointments, ChargeWords words, Bodies bodies) {
        this.persons = persons;
        this.appointments = appointments;
        this.words = words;
        this.bodies = bodies;
    }

    @Override
    public Map<String, String> acts() {
        return ACTS;
    }

    @Override
    public Map<String, String> keys() {
        return KEYS;
    }

    @Override
    public Map<String, String> roles() {
        return ROLES;
    }

    @Override
    public Map<String, String> values() {
        var values = Stream.of(Charge.values()).collect(Collectors.toMap(Charge::name, Charge::swedish));
        values.put("namesake", "någon annan har samma namn");
        values.put("two-homes", "hör hemma i en annan organisation");
        values.put("leads-from-outside", "leder gruppen utan plats i den");
        values.put("past-the-charter", "längre än uppdragsbeskrivningen gäller");
        return values;
    }

    @Override
    public Map<String, Thing> things(Collection<String> subjects) {
        var things = new HashMap<String, Thing>();
        var held = appointments.listAll(ActWords.ids(subjects, "appointment/"));
        var named = Stream.concat(
                        ActWords.ids(subjects, "person/").stream().map(PersonId::new),
                        held.stream().map(Appointment::person))
                .distinct()
                .toList();
        var names = persons.byId(named);
        names.forEach((id, person) -> things.put("person/" + id.value(), new Thing(person.name(), null)));
        held.forEach(appointment -> Optional.ofNullable(names.get(appointment.person()))
                .ifPresent(person -> things.put(
                        "appointment/" + appointment.id(),
                        new Thing("uppdraget som %s (%s)".formatted(words.of(appointment), person.name()), null))));
        groups(subjects, things);
        return things;
    }

    private void groups(Collection<String> subjects, Map<String, Thing> things) {
        var wanted = ActWords.ids(subjects, "body/");
        if (wanted.isEmpty()) return;
        Map<UUID, Body> all = bodies.list().stream()
                .collect(Collectors.toMap(body -> body.id().value(), Function.identity()));
        wanted.forEach(id -> Optional.ofNullable(all.get(id))
                .ifPresent(body -> things.put("body/" + id, new Thing(body.name(), "/organ/" + body.slug()))));
    }
}
