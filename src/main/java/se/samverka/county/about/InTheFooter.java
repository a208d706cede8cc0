package se.samverka.county.about;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.web.FooterItem;

@Configuration(proxyBeanMethods = false)
class InTheFooter {

    @Bean
    FooterItem contactInTheFooter() {
        return new FooterItem(10, "Kontakt", "/kontakt");
    }

    @Bean
    FooterItem aboutInTheFooter() {
        return new FooterItem(20, "Om samverkan", "/om-samverkan");
    }

    @Bean
    FooterItem accessibilityInTheFooter() {
        return new FooterItem(80, "Tillgänglighet", "/tillganglighet");
    }

    @Bean
    FooterItem personalDataInTheFooter() {
        return new FooterItem(90, "Personuppgifter", "/personuppgifter");
    }
}
