package se.samverka.platform.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.samverka.cast.HouseForTests;
import se.samverka.platform.console.ClockConfiguration;
import se.samverka.platform.settings.Settings;

/** The post alone, with real PostgreSQL and a real mail server in memory, on an afternoon when letters may leave. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {"samverka.mode=test", "samverka.clock=2017-09-12T16:30"},
        classes = PostTest.House.class)
@ContextConfiguration(initializers = HouseForTests.class)
public @interface PostTest {

    /** Named above, and by no annotation of its own found by the tests that open the whole house. */
    @EnableAutoConfiguration
    @EnableConfigurationProperties(Settings.class)
    @ComponentScan({
        "se.samverka.platform.mail",
        "se.samverka.platform.audit",
        "se.samverka.platform.calendar",
        "se.samverka.platform.database",
        "se.samverka.platform.identity",
        "se.samverka.platform.reading",
        "se.samverka.platform.time"
    })
    @Import({PostForTests.class, ClockConfiguration.class})
    class House {}
}
