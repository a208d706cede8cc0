package se.samverka.platform.identity;

import java.util.Optional;

/** Who can sign in; kept by the module that keeps people. */
public interface Accounts {

    record Account(PersonId person, String name, String email) {}

    /** The one who can sign in with the address, whatever its case; empty also for an account that is closed. */
    Optional<Account> findByEmail(String email);

    Optional<Account> find(PersonId person);
}
