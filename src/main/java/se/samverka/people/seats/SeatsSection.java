package se.samverka.people.seats;

import java.util.List;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.picture.SeatStrip;

/**
 * Who sits in the body, on its page.
 *
 * @param entering when they enter; empty where they have
 * @param none why there are no rows, where there are none
 */
record SeatsSection(
        String slug,
        String count,
        String entering,
        List<SeatWords.Row> rows,
        String none,
        boolean deputies,
        SeatStrip strip)
        implements Section {}
