package se.samverka.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use a route. Every route states it; one that does not is closed.
 *
 * <p>Where roles are named they are asked for the body whose slug is the path variable {@code organ}; an administrator
 * and whoever convenes a network may do what its support may. Who may not is answered 404, or shown the sign-in page when not signed in.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Access {

    To value();

    /** Names of {@link se.samverka.platform.identity.Role} that open the route; only with {@link To#ROLES}. */
    String[] roles() default {};

    enum To {
        /** Anybody: what it shows is public, or it shows each reader what that reader may see. */
        EVERYBODY,
        /** Anybody holding the signed link in the address; the handler reads the link. */
        LINK_HOLDERS,
        SIGNED_IN,
        ROLES,
        ADMINISTRATORS
    }
}
