package se.samverka.bodies.register;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bodies' register, read once and kept until it changes; an empty one is never kept. */
@Component
class RememberedBodies {

    private final BodyRecords records;
    private volatile @Nullable BodyRegister remembered;

    RememberedBodies(BodyRecords records) {
        this.records = records;
    }

    BodyRegister register() {
        BodyRegister known = remembered;
        if (known != null) return known;
        BodyRegister read = records.read();
        if (!read.bodies().isEmpty()) remembered = read;
        return read;
    }

    void forget() {
        remembered = null;
    }
}
