package se.samverka.platform.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Swedish time as a VTIMEZONE (RFC 5545 §3.6.5), with the two rules in force since 1996.
 *
 * <p>Written here and not taken from ical4j's tables: those carry a century of history that Outlook reads wrongly, and
 * ical4j may ask a server for newer ones.
 */
final class StockholmTime {

    static final String ID = "Europe/Stockholm";

    private static final ZoneOffset NORMAL = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private StockholmTime() {}

    static VTimeZone component() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(ID));
        Daylight summer = new Daylight();
        from(summer, NORMAL, SUMMER, "CEST", LocalDateTime.of(1996, 3, 31, 2, 0), 3);
        Standard normal = new Standard();
        from(normal, SUMMER, NORMAL, "CET", LocalDateTime.of(1996, 10, 27, 3, 0), 10);
        zone.setComponentList(new ComponentList<>(List.of(summer, normal)));
        return zone;
    }

    private static void from(
            Observance observance, ZoneOffset before, ZoneOffset after, String name, LocalDateTime first, int month) {
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        observance.add(new TzName(name));
        observance.add(new DtStart<>(first));
        observance.add(new RRule<>(new Recur<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU")));
    }
}
