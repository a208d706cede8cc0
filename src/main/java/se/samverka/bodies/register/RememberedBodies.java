package se.samverka.bodies.register;

import org.springframework.stereotype.Component;
import se.samverka.platform.reading.Remembered;

/** The bodies' register, read once and kept until it changes; an empty one is never kept. */
@Component
class RememberedBodies {

    private final Remembered<BodyRegister> register;

    RememberedBodies(BodyRecords records) {
        this.register = new Remembered<>(records::read, read -> !read.bodies().isEmpty());
    }

    BodyRegister register() {
        return register.get();
    }

    void forget() {
        register.forget();
    }

    void writing() {
        register.writing();
    }
}
