package se.samverka.publication.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.records.RecordType;

/** What the index keeps: copies of what pages show. */
@Configuration(proxyBeanMethods = false)
class SearchRecords {

    @Bean
    RecordType indexOnRecord() {
        return RecordType.passing(
                        "sökregister",
                        "Kopior av det som sidorna visar, så att det går att söka.",
                        "att sidan har ändrats")
                .of(
                        "De som nämns på sidorna",
                        "Det som står på sidorna.",
                        "Sidorna själva.",
                        "Alla ska kunna hitta det som är offentligt.");
    }
}
