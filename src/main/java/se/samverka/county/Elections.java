package se.samverka.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Results of the regional elections, who governs and who is in opposition, and the terms of office. */
public interface Elections {

    /** Newest first. */
    List<Election> list();

    /** The latest one held on or before that day. */
    Optional<Election> latestOn(LocalDate day);

    /** Who governs the region that day. */
    Optional<Government> governmentOn(LocalDate day);

    /** Oldest first. */
    List<Term> listTerms();

    /** The term of the boards, and so of what they appoint, that day. */
    Optional<Term> termOn(LocalDate day);

    /**
     * The regional assembly's seats by party's letter, most seats first.
     *
     * @param example whether the result is invented
     */
    record Election(
            LocalDate heldOn,
            Map<String, Integer> seats,
            @Nullable String source,
            boolean example) {

        public int seatsInAll() {
            return seats.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** By parties' letters. */
    record Government(
            Validity validity,
            List<String> governing,
            List<String> opposition,
            @Nullable String source) {}

    /**
     * A term of office.
     *
     * @param name for example {@code 2014–2018}
     * @param assembly when the newly elected assembly sits
     * @param boards when boards, and those whom they appoint, sit
     */
    record Term(String name, Validity assembly, Validity boards) {}
}
