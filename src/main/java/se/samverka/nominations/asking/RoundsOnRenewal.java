package se.samverka.nominations.asking;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.bodies.OnRenewal;
import se.samverka.nominations.Nominations;

/** Rounds of nominations that are still preliminary, when a body closes. */
@Component
class RoundsOnRenewal implements OnRenewal {

    private final Nominations nominations;

    RoundsOnRenewal(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Left> leftAfter(Body body, LocalDate lastDay) {
        return nominations.list().stream()
                .filter(nomination -> nomination.bodies().contains(body.id()) && nomination.decided() == null)
                .filter(nomination -> nomination.to() == null || nomination.to().isAfter(lastDay))
                .map(nomination -> new Left(
                        "En nomineringsomgång är öppen: %s. Lägg in beslutet i den, eller välj en efterträdare."
                                .formatted(nomination.round().title()),
                        true))
                .toList();
    }
}
