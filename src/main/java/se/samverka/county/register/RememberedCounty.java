package se.samverka.county.register;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The county's register, read once and kept until it changes; an empty one is never kept. */
@Component
class RememberedCounty {

    private final CountyRecords records;
    private volatile @Nullable CountyRegister remembered;

    RememberedCounty(CountyRecords records) {
        this.records = records;
    }

    CountyRegister register() {
        CountyRegister known = remembered;
        if (known != null) return known;
        CountyRegister read = records.read();
        if (!read.isEmpty()) remembered = read;
        return read;
    }

    void forget() {
        remembered = null;
    }
}
