package se.samverka.county.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.county.Elections;

/** Answers who won and who governs, on any day. */
@Component
class RegisteredElections implements Elections {

    private final RememberedCounty county;

    RegisteredElections(RememberedCounty county) {
        this.county = county;
    }

    @Override
    public List<Election> list() {
        return county.register().elections();
    }

    @Override
    public Optional<Election> latestOn(LocalDate day) {
        return county.register().electionOn(day);
    }

    @Override
    public Optional<Government> governmentOn(LocalDate day) {
        return county.register().governmentOn(day);
    }

    @Override
    public List<Term> listTerms() {
        return county.register().terms();
    }

    @Override
    public Optional<Term> termOn(LocalDate day) {
        return county.register().termOn(day);
    }
}
