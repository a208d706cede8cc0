package se.samverka.cast;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * All of Samverka on a free port, with real PostgreSQL; before each class an empty database, the county loaded as on a
 * first start, and the clock put at {@value #BEGINS}.
 *
 * <p>Nothing comes round by itself: call {@code Ticks.runAll()}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "samverka.mode=test",
            "samverka.clock=" + SamverkaTest.BEGINS,
            "spring.test.print-condition-evaluation-report=false"
        })
@ContextConfiguration(initializers = HouseForTests.class)
@ExtendWith(EmptyHouse.class)
public @interface SamverkaTest {

    String BEGINS = "2017-09-12T18:00";
}
