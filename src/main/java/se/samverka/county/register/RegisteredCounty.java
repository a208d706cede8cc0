package se.samverka.county.register;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverka.county.County;
import se.samverka.county.CountyProfile;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;

/** Answers who the county is, on any day. */
@Component
class RegisteredCounty implements County, CountyProfile {

    private final RememberedCounty county;

    RegisteredCounty(RememberedCounty county) {
        this.county = county;
    }

    @Override
    public List<Organisation> listParties(LocalDate day) {
        return county.register().partiesOn(day);
    }

    @Override
    public List<Organisation> listOrganisations(LocalDate day) {
        return county.register().organisationsOn(day);
    }

    @Override
    public Optional<Organisation> find(String key, LocalDate day) {
        return county.register().organisations().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .map(one -> one.on(day));
    }

    @Override
    public Organisation organisation(OrganisationId id, LocalDate day) {
        return county.register().organisations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.on(day))
                .orElseThrow(() -> new NoSuchElementException("No organisation " + id.value()));
    }

    @Override
    public Optional<PoliticalParty> findPoliticalParty(String letter) {
        return listPoliticalParties().stream()
                .filter(party -> party.letter().equals(letter))
                .findFirst();
    }

    @Override
    public List<PoliticalParty> listPoliticalParties() {
        return county.register().parties();
    }

    @Override
    public String name() {
        return county.register().facts().name();
    }

    @Override
    public boolean example() {
        return county.register().facts().example();
    }

    @Override
    public Optional<DevelopmentPlan> developmentPlanOn(LocalDate day) {
        return county.register().planOn(day);
    }

    @Override
    public List<JointAreas> listJointAreas() {
        return county.register().areas();
    }

    @Override
    public List<String> letterhead() {
        return county.register().facts().letterhead();
    }

    @Override
    public Optional<String> text(String name) {
        return Optional.ofNullable(county.register().texts().get(name));
    }
}
