package se.samverka.cast;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.TestPropertySource;

/**
 * The house with the sample county's past in it, played to a moment before the class, and with the demo's post office: real
 * SMTP and IMAP. The clock then stands at the moment; move it with {@link Cast}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SamverkaTest
@TestPropertySource(properties = {"samverka.county=vastmanland", "samverka.post-office=true"})
@ExtendWith(PlayedStory.class)
public @interface StoryTest {

    /** The moment, as {@code 2017-09-12T16:30}; what happens then has not happened yet. */
    String value();
}
