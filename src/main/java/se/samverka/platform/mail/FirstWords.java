package se.samverka.platform.mail;

import java.util.List;
import se.samverka.platform.identity.PersonId;

/** What somebody is told once, below the first letter that leaves for them; said by the module that keeps people. */
public interface FirstWords {

    /** Empty where there is nothing to tell. */
    List<Letter.Block> to(PersonId person);
}
