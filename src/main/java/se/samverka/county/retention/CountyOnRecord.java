package se.samverka.county.retention;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.records.RecordType;

/** What is kept of the county itself; no persons stand in it. */
@Configuration(proxyBeanMethods = false)
class CountyOnRecord {

    @Bean
    RecordType countyOnFile() {
        return RecordType.kept(
                "länets uppgifter", "Organisationer, partier, val, mandatperioder och länets egna texter.");
    }
}
