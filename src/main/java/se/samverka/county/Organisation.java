package se.samverka.county;

import org.jspecify.annotations.Nullable;

/**
 * A region, a municipality or an external party, named as on the day it was asked for.
 *
 * @param key its word in addresses and county files, for example {@code askvik}; never changes
 * @param name for example {@code Askviks kommun}
 * @param shortName for example {@code Askvik}
 * @param scbCode SCB's code (two digits for a county, four for a municipality)
 * @param koladaCode Kolada's code (four digits)
 * @param email the registry's mailbox
 */
public record Organisation(
        OrganisationId id,
        String key,
        Kind kind,
        String name,
        String shortName,
        @Nullable String scbCode,
        @Nullable String koladaCode,
        @Nullable String email) {

    public enum Kind {
        REGION,
        MUNICIPALITY,
        EXTERNAL
    }
}
