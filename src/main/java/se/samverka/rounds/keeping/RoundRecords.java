package se.samverka.rounds.keeping;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.records.RecordType;

/** What is kept of rounds. */
@Configuration(proxyBeanMethods = false)
class RoundRecords {

    @Bean
    RecordType repliesOnRecord() {
        return RecordType.kept(
                        "svar från organisationer",
                        "Vad länets organisationer har svarat när de har tillfrågats, och kvittot på svaret.")
                .of(
                        "Den som en organisation har föreslagit",
                        "Namn, parti, e-postadress och telefonnummer, i kvittot på svaret.",
                        "Den organisation som svarar.",
                        "Det ska gå att se vad en organisation svarade, och när.");
    }
}
