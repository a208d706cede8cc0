package se.samverka.nominations.deciding;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.ActWords;

/** What is done with nominations. */
@Component
class NominationActs implements ActWords {

    @Override
    public Map<String, String> acts() {
        return Map.of(
                "nominations.decide", "registrerade beslutet om {}",
                "nominations.take-in", "tog in namn från Excel i {}",
                "nominations.offer-seats", "erbjöd oppositionen sina platser i {}",
                "nominations.answer-offer", "svarade för oppositionen i {}",
                "nominations.decide-offer", "registrerade vem kommunerna utsåg för oppositionen i {}");
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("appointed", "Antal som utsågs", "names", "Antal namn", "party", "Parti", "abstains", "Avstår");
    }
}
