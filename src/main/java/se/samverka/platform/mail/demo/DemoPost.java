package se.samverka.platform.mail.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

/** In the demo no letter leaves the machine, whatever the settings say. */
@Configuration(proxyBeanMethods = false)
@InDemo
class DemoPost {

    @Bean(destroyMethod = "close")
    PostOffice postOffice(Settings settings, CountyClock clock) {
        return PostOffice.open(settings.mailDomain(), clock);
    }
}
