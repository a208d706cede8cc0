package se.samverka;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import se.samverka.platform.backup.Errands;
import se.samverka.platform.console.Command;

@ConfigurationPropertiesScan
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Samverka {
    public static void main(String[] args) {
        Command.carryOut(Samverka.class, Errands.list(), args);
    }
}
