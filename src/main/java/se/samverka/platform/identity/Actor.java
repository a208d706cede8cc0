package se.samverka.platform.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is asking, right now. */
public sealed interface Actor {

    /** Anybody on the web. */
    record Visitor() implements Actor {}

    /** Somebody signed in. */
    record SignedIn(PersonId person) implements Actor {}

    /** Somebody holding a signed link, for its purpose only. */
    record LinkHolder(String purpose, @Nullable PersonId person) implements Actor {}

    /** Samverka itself: a job, the first start, an incoming letter. */
    record House(String what) implements Actor {}

    Actor VISITOR = new Visitor();

    default Optional<PersonId> personId() {
        return switch (this) {
            case SignedIn signedIn -> Optional.of(signedIn.person());
            case LinkHolder holder -> Optional.ofNullable(holder.person());
            case Visitor visitor -> Optional.empty();
            case House house -> Optional.empty();
        };
    }

    default boolean isSignedIn() {
        return this instanceof SignedIn;
    }
}
