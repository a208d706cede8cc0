package se.samverka.bodies.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.records.RecordType;

/** What is kept of bodies; no persons stand in it. */
@Configuration(proxyBeanMethods = false)
class BodiesOnRecord {

    @Bean
    RecordType bodiesAsRecords() {
        return RecordType.kept(
                "organ och uppdrag",
                "Grupper, nätverk och beredningar, deras namn, platser och uppdragsbeskrivningar.");
    }
}
