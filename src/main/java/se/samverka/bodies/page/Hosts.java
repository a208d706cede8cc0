package se.samverka.bodies.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverka.bodies.Body;
import se.samverka.county.County;
import se.samverka.platform.time.CountyClock;

/** Who registers and keeps a body's papers (värdmyndighet). */
@Component
class Hosts {

    private final County county;
    private final CountyClock clock;

    Hosts(County county, CountyClock clock) {
        this.county = county;
        this.clock = clock;
    }

    /** @param key the organisation's word in data, @param email its registry's mailbox; null where none is on record */
    record Host(String key, String name, @Nullable String email) {}

    /** Null only for a body that was laid in before every body had one. */
    @Nullable
    Host of(Body body) {
        var id = body.host();
        if (id == null) return null;
        var organisation = county.organisation(id, clock.today());
        return new Host(organisation.key(), organisation.name(), organisation.email());
    }
}
