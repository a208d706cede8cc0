package se.samverka.platform.records;

import java.time.LocalDate;
import java.util.List;

/** A module that can take away one sort of records for good. */
public interface Disposes {

    RecordType type();

    /** What its period counts from that day or an earlier one, and is still there; oldest first. Never what it says. */
    List<Due> due(LocalDate through);

    /**
     * Takes away exactly what {@link #due} lists, in the running transaction, bytes of files too.
     *
     * @return how many
     */
    int dispose(LocalDate through);

    /** @param where which group or thing it belongs to, never what it says; may be empty */
    record Due(LocalDate day, String where) {}
}
