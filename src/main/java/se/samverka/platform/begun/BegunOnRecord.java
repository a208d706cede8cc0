package se.samverka.platform.begun;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.records.RecordType;

/** What is kept of what somebody has begun to write. */
@Configuration(proxyBeanMethods = false)
class BegunOnRecord {

    @Bean
    RecordType begunTextsOnRecord() {
        return RecordType.passing(
                        "påbörjade texter",
                        "Det som någon har börjat skriva i ett formulär och inte sparat.",
                        "att formuläret har sparats, eller två veckor")
                .of(
                        "Den som skriver, och den som texten handlar om",
                        "Det som står i formuläret. Bara den som skriver ser det.",
                        "Samverka sparar det var tionde sekund medan någon skriver.",
                        "Det som är skrivet ska inte gå förlorat om datorn eller nätet slutar fungera.");
    }
}
