package se.samverka.rights;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverka.cast.Cast;
import se.samverka.cast.Visitor;

/** A column of the matrix: somebody of the sample county, in the autumn of 2017. What they are is what they are in the group äldre. */
enum Persona {
    NOBODY("nobody", null),
    FORMER_MEMBER("former-member", "frida@fagersta.example"),
    MEMBER("member", "kim@koping.example"),
    DEPUTY("deputy", "nils@norberg.example"),
    CALLED_DEPUTY("called-deputy", "kaj@koping.example"),
    CHAIR("chair", "rut@region.example"),
    VICE_CHAIR("vice-chair", "asta@arboga.example"),
    SUPPORT("support", "sten@region.example"),
    /** Convenes the forum of chief officers. */
    CONVENER("convener", "rigmor@region.example"),
    PARTICIPANT("participant", "rania@region.example"),
    COORDINATOR("coordinator", "ragnhild@region.example"),
    /** Reads the audit trail of the whole county, and is a stranger in every group. */
    AUDITOR("auditor", "renate@region.example"),
    /** Supports the group barn/unga. */
    SUPPORT_ELSEWHERE("support-elsewhere", "stina@region.example"),
    MEMBER_ELSEWHERE("member-elsewhere", "nelly@norberg.example"),
    ADMINISTRATOR("administrator", "reine@region.example");

    private final String word;
    private final @Nullable String email;

    Persona(String word, @Nullable String email) {
        this.word = word;
        this.email = email;
    }

    static Persona of(String word) {
        return Arrays.stream(values())
                .filter(persona -> persona.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The matrix has no column " + word + "."));
    }

    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    Visitor visits(Cast cast) {
        return email == null ? cast.anybody() : cast.as(email);
    }

    @Override
    public String toString() {
        return word;
    }
}
