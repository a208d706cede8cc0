package se.samverka.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.rules.Refused;
import se.samverka.platform.rules.Verdict;

/** Those who are proposed and not yet appointed: nothing public knows of them. */
public interface Nominees {

    /**
     * In no order.
     *
     * @param about what they were proposed in, for example {@code ask/5b1c…}
     */
    default List<Nominee> list(String about) {
        return listAll(List.of(about)).getOrDefault(about, List.of());
    }

    /** By what they were proposed in; what nobody was proposed in is left out. */
    Map<String, List<Nominee>> listAll(Collection<String> abouts);

    /** What stands now; whoever is appointed already stays. */
    void replace(String about, List<Nominee> nominees);

    /**
     * From when and how long they are appointed, and by what.
     *
     * @param source decision and date, in words
     * @param reason why, where the verdict has remarks
     */
    record Term(
            LocalDate from,
            @Nullable LocalDate to,
            String source,
            @Nullable String reason) {}

    Verdict whyNotAppoint(Nominee nominee, Term term);

    /**
     * Enters the nominee in the register and appoints them to the seat.
     *
     * @throws Refused where the verdict hinders it; nothing is kept
     */
    void appoint(Actor actor, String about, Nominee nominee, Term term);
}
