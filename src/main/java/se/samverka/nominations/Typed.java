package se.samverka.nominations;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverka.county.OrganisationId;
import se.samverka.people.Nominee;

/** One place's fields as they were written; empty where nothing was. */
public record Typed(String name, String party, String email, String phone) {

    public static final Typed NOTHING = new Typed("", "", "", "");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:()]+@[^\\s@<>,;:()]+\\.[^\\s@<>,;:()]+");

    public Typed {
        name = tidy(name);
        party = party.strip();
        email = email.strip();
        phone = phone.strip();
    }

    public static Typed of(Nominee nominee) {
        return new Typed(nominee.name(), blank(nominee.party()), blank(nominee.email()), blank(nominee.phone()));
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** Whether the words look like an address that a letter can be sent to. */
    public static boolean isEmail(String words) {
        return EMAIL.matcher(words).matches();
    }

    /** What is wrong with the address, or empty. */
    public String whyNotEmail() {
        return email.isEmpty() || isEmail(email) ? "" : "E-postadressen %s ser inte rätt ut.".formatted(email);
    }

    public boolean isNamed() {
        return !name.isEmpty();
    }

    /** With what is empty here taken from the same person as written before. */
    public Typed filledFrom(Typed before) {
        if (!name.equals(before.name)) return this;
        return new Typed(name, or(party, before.party), or(email, before.email), or(phone, before.phone));
    }

    private static String or(String words, String before) {
        return words.isEmpty() ? before : words;
    }

    public Nominee at(Place place, @Nullable OrganisationId organisation) {
        return new Nominee(
                place.body().id(),
                place.seat().id(),
                place.charge(),
                organisation,
                name,
                none(email),
                none(phone),
                place.body().isOfElected() ? none(party) : null,
                null,
                null);
    }

    private static String tidy(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static @Nullable String none(String words) {
        return words.isEmpty() ? null : words;
    }

    private static String blank(@Nullable String words) {
        return words == null ? "" : words;
    }
}
