package se.samverka.platform.console;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.platform.settings.Settings;
import se.samverka.platform.time.CountyClock;

@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    CountyClock countyClock(Settings settings) {
        return switch (settings.mode()) {
            case RUN -> real(settings);
            case DEMO, TEST -> settable(settings);
        };
    }

    private static CountyClock real(Settings settings) {
        if (settings.clock() != null)
            throw new Obstacle(
                    "SAMVERKA_CLOCK gäller bara i visningen (./samverka demo); ta bort den, för länets egen klocka går alltid rätt.");
        return CountyClock.real();
    }

    private static CountyClock settable(Settings settings) {
        CountyClock clock = CountyClock.settable();
        if (settings.clock() != null) clock.travelTo(settings.clock());
        return clock;
    }
}
