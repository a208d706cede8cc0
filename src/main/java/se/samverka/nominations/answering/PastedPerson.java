package se.samverka.nominations.answering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverka.nominations.Typed;
import se.samverka.people.Appointment.Charge;

/** Somebody in a pasted row, as far as it is read. */
final class PastedPerson {

    private final List<String> name = new ArrayList<>();
    private @Nullable Charge charge;
    private String party = "";
    private String email = "";
    private String phone = "";
    private String unknownParty = "";

    void name(String words) {
        if (!words.isEmpty()) name.add(words);
    }

    void givenName(String words) {
        name.addFirst(words);
    }

    /** @param said null where the words named none */
    void charge(@Nullable Charge said) {
        if (said != null) charge = said;
    }

    void party(String letter) {
        party = letter;
    }

    void unknownParty(String words) {
        unknownParty = words;
    }

    void email(String words) {
        email = words;
    }

    void phone(String words) {
        phone = words;
    }

    Typed typed() {
        return new Typed(String.join(" ", name), party, email, phone);
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    @Nullable
    Charge charge() {
        return charge;
    }

    /** What was written for a party and is none, or empty. */
    String unknownParty() {
        return unknownParty;
    }

    boolean isNothing() {
        return typed().isNothing() && unknownParty.isEmpty();
    }
}
