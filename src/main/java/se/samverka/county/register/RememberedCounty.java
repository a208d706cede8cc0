package se.samverka.county.register;

import org.springframework.stereotype.Component;
import se.samverka.platform.reading.Remembered;

/** The county's register, read once and kept until it changes; an empty one is never kept. */
@Component
class RememberedCounty {

    private final Remembered<CountyRegister> register;

    RememberedCounty(CountyRecords records) {
        this.register = new Remembered<>(records::read, read -> !read.isEmpty());
    }

    CountyRegister register() {
        return register.get();
    }

    void forget() {
        register.forget();
    }

    void writing() {
        register.writing();
    }
}
