package se.samverka.county.about;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.web.FooterItem;
import se.samverka.platform.web.language.ChromePhrase;

@Configuration(proxyBeanMethods = false)
class InTheFooter {

    @Bean
    FooterItem contactInTheFooter() {
        return new FooterItem(10, ChromePhrase.CONTACT, "/kontakt");
    }

    @Bean
    FooterItem aboutInTheFooter() {
        return new FooterItem(20, CountyPhrase.ABOUT, "/om-samverkan");
    }

    @Bean
    FooterItem accessibilityInTheFooter() {
        return new FooterItem(80, CountyPhrase.ACCESSIBILITY, "/tillganglighet");
    }

    @Bean
    FooterItem personalDataInTheFooter() {
        return new FooterItem(90, CountyPhrase.PERSONAL_DATA, "/personuppgifter");
    }
}
