package se.samverka.bodies;

import java.util.List;
import java.util.Optional;

/** The cases in which bodies are set up and changed. */
public interface Cases {

    List<Case> list();

    /** Those that a body has been through, in the order in which they were begun. */
    List<Case> listOf(BodyId body);

    /** Those that something says by when and that nobody has decided, without their steps and bodies. */
    List<Case> listUndecidedWithLimit();

    Optional<Case> find(int number);

    void add(int number, BodyId body);

    /** Leaves a body out of a case that is not decided. */
    void remove(int number, BodyId body);

    /** Writes down that the case is decided; what was planned is then taken. */
    void decided(Case decided, Case.Decision decision);
}
