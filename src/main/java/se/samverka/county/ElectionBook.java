package se.samverka.county;

import se.samverka.county.Elections.Election;
import se.samverka.county.Elections.Government;

/** Writes down what an election led to. */
public interface ElectionBook {

    /** In place of an earlier result of the same day. */
    void keep(Election result);

    /** From its first day on; whoever governed until then does so to the day before. */
    void govern(Government government);
}
