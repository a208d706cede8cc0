package se.samverka.people.upkeep;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverka.county.OrganisationId;
import se.samverka.people.Person;
import se.samverka.people.Register.Contact;

/** What is known of a person as the fields of a form; empty strings for nothing. */
final class PersonFields {

    static final String NAME = "namn";
    static final String EMAIL = "epost";
    static final String PHONE = "telefon";
    /** Its id. */
    static final String ORGANISATION = "organisation";

    private PersonFields() {}

    static Map<String, String> of(Person person) {
        var organisation = person.organisation();
        var fields = new LinkedHashMap<String, String>();
        fields.put(NAME, person.fullName());
        fields.put(EMAIL, Objects.requireNonNullElse(person.email(), ""));
        fields.put(PHONE, Objects.requireNonNullElse(person.phone(), ""));
        fields.put(
                ORGANISATION, organisation == null ? "" : organisation.value().toString());
        return fields;
    }

    static Contact contact(Map<String, String> fields) {
        return new Contact(
                fields.getOrDefault(NAME, "").strip(),
                orNull(fields.getOrDefault(EMAIL, "")),
                orNull(fields.getOrDefault(PHONE, "")),
                organisation(fields.getOrDefault(ORGANISATION, "")));
    }

    private static @Nullable OrganisationId organisation(String id) {
        return id.isEmpty() ? null : new OrganisationId(UUID.fromString(id));
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
