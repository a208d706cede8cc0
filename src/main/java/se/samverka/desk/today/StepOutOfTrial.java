package se.samverka.desk.today;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samverka.desk.FirstStep;
import se.samverka.platform.mail.Trial;

/** The last of a new county's first steps: until then nobody gets a letter. */
@Configuration(proxyBeanMethods = false)
class StepOutOfTrial {

    @Bean
    FirstStep trialEnded(Trial trial) {
        return new FirstStep(90, "Avsluta provläget, så skickas mejl", 1, () -> !trial.isOn(), "/admin/provlage");
    }
}
