package se.samverka;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@ConfigurationPropertiesScan
@SpringBootApplication
public class Samverka {
    public static void main(String[] args) {
        SpringApplication.run(Samverka.class, args);
    }
}
