package se.samverka.platform.mail.demo;

import java.util.Optional;

/** A module that knows to whom somebody passes on a call. */
public interface StandIns {

    record StandIn(String name, String email) {}

    /**
     * @param email whoever passes it on
     * @param body the slug of the body that called
     */
    Optional<StandIn> of(String email, String body);
}
