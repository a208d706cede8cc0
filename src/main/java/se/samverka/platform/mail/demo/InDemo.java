package se.samverka.platform.mail.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** There in the demo, and in tests that ask for its post office; never in a county. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(InDemo.OrAskedFor.class)
@interface InDemo {

    final class OrAskedFor implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata on) {
            var mode = context.getEnvironment().getProperty("samverka.mode", "run");
            return mode.equalsIgnoreCase("demo")
                    || mode.equalsIgnoreCase("test")
                            && context.getEnvironment().getProperty("samverka.post-office", Boolean.class, false);
        }
    }
}
