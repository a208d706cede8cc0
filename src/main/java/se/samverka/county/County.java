package se.samverka.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The county as its data says it is, on any day. */
public interface County {

    /** The region first, then the municipalities in Swedish order; external parties are not among them. */
    List<Organisation> listParties(LocalDate day);

    /** Every organisation on record that day, external parties too. */
    List<Organisation> listOrganisations(LocalDate day);

    Optional<Organisation> find(String key, LocalDate day);

    /** @throws java.util.NoSuchElementException where there is no such organisation */
    Organisation organisation(OrganisationId id, LocalDate day);

    /** A political party's full name, or empty for a letter that the county does not know. */
    Optional<PoliticalParty> findPoliticalParty(String letter);

    List<PoliticalParty> listPoliticalParties();

    /** @param letter for example {@code S}; also the key for its colour */
    record PoliticalParty(String letter, String name) {}
}
