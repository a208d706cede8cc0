package se.samverka.people.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.people.Appointment;
import se.samverka.people.Appointment.Charge;
import se.samverka.people.Holder;
import se.samverka.people.changes.Leaves.Leave;
import se.samverka.people.changes.SeatPage.Change;
import se.samverka.people.changes.SeatPages.Sent;
import se.samverka.platform.time.CountyClock;
import se.samverka.platform.time.Swedish;
import se.samverka.platform.web.form.Choice;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;
import se.samverka.platform.web.form.Field.Kind;

/** What can be changed while somebody holds the seat, as forms. A field's word begins with whose side it is. */
@Component
class SeatForms {

    static final String LEAVES = "lamnar";
    static final String AWAY = "ledig";
    static final String BACK = "tillbaka";
    static final String TOLD = "uppgifter";

    static final String LAST_DAY = "sista-dag";
    static final String DECISION = "beslut";
    static final String FROM = "fran";
    static final String TO = "till";
    static final String PARTY = "parti";
    static final String TITLE = "titel";

    private final ChangeSeat changing;
    private final County county;
    private final CountyClock clock;

    SeatForms(ChangeSeat changing, County county, CountyClock clock) {
        this.changing = changing;
        this.county = county;
        this.clock = clock;
    }

    static String som(Charge charge) {
        return charge == Charge.DEPUTY ? "ersattare" : "ledamot";
    }

    static String field(Charge charge, String action, String field) {
        return som(charge) + "-" + action + "-" + field;
    }

    List<Change> of(Holder holder, List<Leave> away, Sent sent) {
        var forms = new ArrayList<Change>();
        forms.add(leaving(holder, sent));
        forms.add(goingAway(holder, sent));
        away.stream()
                .filter(leave -> !leave.to().isBefore(clock.today()))
                .map(leave -> comingBack(holder, leave))
                .forEach(forms::add);
        if (holder.person().elected()) forms.add(tellingAnew(holder, sent));
        return forms;
    }

    private Change leaving(Holder holder, Sent sent) {
        var held = holder.appointment();
        var intro = new ArrayList<String>();
        intro.add("%s får inga fler kallelser efter den dagen. Den som är kallad till ett möte senare får besked."
                .formatted(holder.person().fullName()));
        changing.leads(held, clock.today())
                .forEach(lead -> intro.add("Uppdraget som %s avslutas samma dag."
                        .formatted(lead.charge().swedish())));
        return form(
                holder,
                LEAVES,
                "%s lämnar uppdraget".formatted(holder.person().fullName()),
                intro,
                List.of(
                        typed(holder, LEAVES, day(LAST_DAY, "Sista dagen"), suggested(held), sent),
                        typed(holder, LEAVES, decision(), "", sent)),
                List.of(),
                "Avsluta uppdraget",
                sent);
    }

    private Change goingAway(Holder holder, Sent sent) {
        return form(
                holder,
                AWAY,
                "%s är ledig en tid".formatted(holder.person().fullName()),
                List.of(
                        isDeputy(holder)
                                ? "Uppdraget är kvar. Får ledamoten förhinder under tiden kallas ingen. Skriv inte varför."
                                : "Platsen är kvar. Under tiden kallas ersättaren direkt. Skriv inte varför."),
                List.of(
                        typed(holder, AWAY, day(FROM, "Från och med"), "", sent),
                        typed(holder, AWAY, day(TO, "Till och med"), "", sent),
                        typed(holder, AWAY, decision(), "", sent)),
                List.of(),
                "Spara ledigheten",
                sent);
    }

    private Change comingBack(Holder holder, Leave leave) {
        var period = "%s–%s".formatted(Swedish.day(leave.from()), Swedish.day(leave.to()));
        var begun = !leave.from().isAfter(clock.today());
        return new Change(
                BACK + "/" + leave.id(),
                (begun ? "Tillbaka i dag från ledigheten %s" : "Ta bort ledigheten %s").formatted(period),
                List.of((isDeputy(holder)
                                ? "%s kallas igen när ledamoten får förhinder, också till möten som redan är utlysta."
                                : "%s kallas själv igen, också till möten som redan är utlysta.")
                        .formatted(holder.person().fullName())),
                List.of(),
                List.of(),
                begun ? "Tillbaka i dag" : "Ta bort ledigheten",
                false,
                som(holder.appointment().charge()),
                holder.appointment().id().toString(),
                false);
    }

    private static boolean isDeputy(Holder holder) {
        return holder.appointment().charge() == Charge.DEPUTY;
    }

    private Change tellingAnew(Holder holder, Sent sent) {
        var held = holder.appointment();
        var party = value(holder, TOLD, PARTY, Objects.requireNonNullElse(held.party(), ""), sent);
        return form(
                holder,
                TOLD,
                "%s byter parti eller titel".formatted(holder.person().fullName()),
                List.of("Platsen är personlig och följer med. Det som stod förut står kvar för tiden innan."),
                List.of(
                        typed(
                                holder,
                                TOLD,
                                day(FROM, "Från och med"),
                                clock.today().toString(),
                                sent),
                        typed(
                                holder,
                                TOLD,
                                Field.text(TITLE, "Uppdrag eller titel hemma").asOptional(),
                                Objects.requireNonNullElse(held.title(), ""),
                                sent)),
                List.of(Choices.of(
                                Choices.Kind.ONE_OF_MANY,
                                field(held.charge(), TOLD, PARTY),
                                "Politiskt parti",
                                parties(party))
                        .withProblems(sent.problems())),
                "Spara",
                sent);
    }

    private List<Choice> parties(String chosen) {
        return Stream.concat(
                        Stream.of(Choice.of("", "Inget parti", chosen.isEmpty())),
                        county.listPoliticalParties().stream()
                                .map(party -> Choice.of(
                                        party.letter(),
                                        party.name(),
                                        party.letter().equals(chosen))))
                .toList();
    }

    private static Change form(
            Holder holder,
            String action,
            String summary,
            List<String> intro,
            List<Field> fields,
            List<Choices> choices,
            String button,
            Sent sent) {
        var held = holder.appointment();
        return new Change(
                action,
                summary,
                intro,
                fields,
                choices,
                button,
                action.equals(LEAVES),
                som(held.charge()),
                held.id().toString(),
                isSent(held.charge(), action, sent));
    }

    private static Field typed(Holder holder, String action, Field field, String otherwise, Sent sent) {
        var charge = holder.appointment().charge();
        return field.withId(field(charge, action, field.id()))
                .withValue(value(holder, action, field.id(), otherwise, sent))
                .withProblems(isSent(charge, action, sent) ? sent.problems() : List.of());
    }

    private static String value(Holder holder, String action, String field, String otherwise, Sent sent) {
        var charge = holder.appointment().charge();
        return isSent(charge, action, sent) ? sent.typed().getOrDefault(field(charge, action, field), "") : otherwise;
    }

    private static boolean isSent(Charge charge, String action, Sent sent) {
        return sent.action().equals(action) && sent.charge() == charge;
    }

    private static Field day(String id, String label) {
        return Field.of(Kind.DATE, id, label);
    }

    private static Field decision() {
        return Field.text(DECISION, "Beslut")
                .withHint("Vilket organ som beslutade, datum och paragraf.")
                .asOptional();
    }

    private String suggested(Appointment held) {
        LocalDate today = clock.today();
        return Optional.of(today)
                .filter(day -> day.isAfter(held.from()))
                .orElse(held.from())
                .toString();
    }
}
