package se.samverka.nominations.asking;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverka.county.Organisation;
import se.samverka.county.OrganisationId;

/**
 * Whom the letters go to, and what about it should be looked at before they go. Nothing here stops them: a registry may
 * well have an address of its own. Knows neither clock nor database.
 *
 * @param asked those who get a letter
 * @param inCounty those who belong to the county that day
 * @param domains what the addresses of each organisation's own people end with
 */
record Recipients(List<Organisation> asked, Set<OrganisationId> inCounty, Map<OrganisationId, Set<String>> domains) {

    /** @param remarks a sentence each; empty where all is as usual */
    record Recipient(String organisation, String email, List<String> remarks) {}

    static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    List<Recipient> list() {
        return asked.stream()
                .map(one -> new Recipient(
                        one.name(), Objects.requireNonNullElse(one.email(), "Adress saknas"), remarks(one)))
                .toList();
    }

    private List<String> remarks(Organisation to) {
        var email = to.email();
        return Stream.concat(
                        Stream.of(left(to), namesake(to)),
                        email == null ? Stream.of("") : Stream.of(shared(to, email), outside(to, domain(email))))
                .filter(remark -> !remark.isEmpty())
                .toList();
    }

    private String left(Organisation to) {
        return inCounty.contains(to.id()) ? "" : "Organisationen hör inte längre till länet.";
    }

    private String namesake(Organisation to) {
        return others(to).anyMatch(other -> other.shortName().equalsIgnoreCase(to.shortName()))
                ? "Det finns två som kallas %s. Läs hela namnet.".formatted(to.shortName())
                : "";
    }

    private String shared(Organisation to, String email) {
        return others(to)
                .filter(other -> email.equalsIgnoreCase(other.email()))
                .findFirst()
                .map(other -> "%s har samma adress.".formatted(other.name()))
                .orElse("");
    }

    private String outside(Organisation to, String domain) {
        if (domains.getOrDefault(to.id(), Set.of()).contains(domain)) return "";
        var owner = others(to)
                .filter(other -> domains.getOrDefault(other.id(), Set.of()).contains(domain))
                .findFirst();
        if (owner.isPresent())
            return "Adressen slutar som hos %s. Kontrollera att den stämmer."
                    .formatted(owner.get().name());
        return domains.containsKey(to.id())
                ? "Ingen annan hos %s har en adress som slutar på @%s. Kontrollera att den stämmer."
                        .formatted(to.name(), domain)
                : "";
    }

    private Stream<Organisation> others(Organisation to) {
        return asked.stream().filter(other -> !other.id().equals(to.id()));
    }

    /** @param emails of an organisation's people, one pair each */
    static Map<OrganisationId, Set<String>> domains(Stream<Map.Entry<OrganisationId, String>> emails) {
        return emails.collect(Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.mapping(each -> domain(each.getValue()), Collectors.toCollection(HashSet::new))));
    }
}
