package se.samverka.people.appointing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverka.people.Appointment.Charge;
import se.samverka.platform.web.form.TypedDay;

/** What was typed in the form, read field by field; each mistake a sentence. */
public final class AppointForm {

    private static final Map<String, Charge> CHARGES = Map.of(
            "ledamot", Charge.MEMBER,
            "ersattare", Charge.DEPUTY,
            "ordforande", Charge.CHAIR,
            "vice-ordforande", Charge.VICE_CHAIR,
            "tjanstepersonsstod", Charge.SUPPORT,
            "sammankallande", Charge.CONVENER,
            "koordinator", Charge.COORDINATOR,
            "deltagare", Charge.PARTICIPANT);

    private final Map<String, String> typed;
    private final List<String> problems = new ArrayList<>();

    AppointForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static @Nullable Charge charge(String som) {
        return CHARGES.get(som);
    }

    public static String som(Charge charge) {
        return CHARGES.entrySet().stream()
                .filter(e -> e.getValue() == charge)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    String name() {
        var name = text("namn");
        if (name == null) problems.add("Skriv personens namn.");
        return name == null ? "" : name;
    }

    /** At least one way to reach whoever is appointed (document 004: contact details for everyone appointed). */
    void wantsContact() {
        if (text("epost") == null && text("telefon") == null)
            problems.add("E-post eller telefon saknas. Vi behöver minst ett sätt att nå personen.");
    }

    @Nullable
    String email() {
        var email = text("epost");
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+"))
            problems.add("E-postadressen ska se ut som namn@kommunen.example.");
        return email;
    }

    LocalDate from() {
        var from = day("fran");
        if (from == null && text("fran") == null) problems.add("Ange från vilken dag uppdraget gäller.");
        return from == null ? LocalDate.MIN : from;
    }

    @Nullable
    LocalDate to() {
        var to = day("till");
        var from = day("fran");
        if (to != null && from != null && to.isBefore(from))
            problems.add("Sista dagen ligger före den första. Ändra en av dem.");
        return to;
    }

    @Nullable
    String text(String field) {
        var text = typed.getOrDefault(field, "").strip();
        return text.isEmpty() ? null : text;
    }

    List<String> problems() {
        return problems.stream().distinct().toList();
    }

    private @Nullable LocalDate day(String field) {
        var text = text(field);
        var day = text == null ? null : TypedDay.read(text);
        if (text != null && day == null) problems.add("Skriv datumet som 2017-09-19.");
        return day;
    }
}
