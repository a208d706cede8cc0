package se.samverka.bodies.charter;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Charter.SeatGroup;
import se.samverka.county.County;
import se.samverka.county.Organisation;
import se.samverka.platform.time.CountyClock;

/** What a side is called in a sentence. */
@Component
public class Sides {

    private final County county;
    private final CountyClock clock;

    Sides(County county, CountyClock clock) {
        this.county = county;
        this.clock = clock;
    }

    String name(String side) {
        return switch (side) {
            case SeatGroup.EACH_MUNICIPALITY -> "varje kommun";
            case SeatGroup.MUNICIPALITIES -> "kommunerna";
            case SeatGroup.REGION -> "regionen";
            case SeatGroup.OPPOSITION -> "oppositionen";
            default -> organisation(side);
        };
    }

    /** As one that appoints a chair: the municipalities do so together. */
    String together(String side) {
        return side.equals(SeatGroup.EACH_MUNICIPALITY) ? name(SeatGroup.MUNICIPALITIES) : name(side);
    }

    LocalDate today() {
        return clock.today();
    }

    private String organisation(String key) {
        LocalDate today = clock.today();
        return county.find(key, today).map(Organisation::name).orElse(key);
    }

    /** How many municipalities there are that day. */
    int municipalities(LocalDate day) {
        return (int) county.listParties(day).stream()
                .filter(party -> party.kind() == Organisation.Kind.MUNICIPALITY)
                .count();
    }
}
