package se.samverka.desk.trail;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.records.RecordType;

/** The trail is only ever added to: names stand elsewhere, so that they can go without it. */
@Configuration(proxyBeanMethods = false)
class TrailOnRecord {

    @Bean
    RecordType trailKept() {
        return RecordType.kept(
                        "revisionslogg", "Vem som har gjort vad, och när. En rad pekar på personen med ett nummer.")
                .of(
                        "Den som gör något inloggad eller genom en länk",
                        "Vad som gjordes och när. Namnet står inte i loggen utan hämtas när den läses.",
                        "Samverka antecknar det när det görs.",
                        "Det ska gå att granska i efterhand.");
    }
}
