package se.samverka.nominations.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverka.county.Organisation;
import se.samverka.county.Organisation.Kind;
import se.samverka.county.OrganisationId;

class RecipientsTest {

    private static final Organisation KOPING =
            organisation(1, "Köpings kommun", "Köping", "registrator@koping.example");
    private static final Organisation SALA = organisation(2, "Sala kommun", "Sala", "registrator@sala.example");
    private static final Map<OrganisationId, Set<String>> DOMAINS =
            Map.of(KOPING.id(), Set.of("koping.example"), SALA.id(), Set.of("sala.example"));

    @Test
    void each_is_shown_with_name_and_address_and_nothing_where_all_is_as_usual() {
        assertThat(list(KOPING, SALA))
                .allSatisfy(one -> assertThat(one.remarks()).isEmpty());
        assertThat(list(KOPING).getFirst().organisation()).isEqualTo("Köpings kommun");
        assertThat(list(KOPING).getFirst().email()).isEqualTo("registrator@koping.example");
        assertThat(list(organisation(1, "Köpings kommun", "Köping", null))
                        .getFirst()
                        .email())
                .isEqualTo("Adress saknas");
    }

    @Test
    void an_address_elsewhere_is_told() {
        assertThat(remarks(organisation(1, "Köpings kommun", "Köping", "koping@elsewhere.example"), SALA))
                .singleElement()
                .asString()
                .contains("Ingen annan hos Köpings kommun", "@elsewhere.example");
    }

    @Test
    void an_address_at_another_of_them_is_told_with_its_name() {
        assertThat(remarks(organisation(1, "Köpings kommun", "Köping", "diariet@SALA.example"), SALA))
                .containsExactly("Adressen slutar som hos Sala kommun. Kontrollera att den stämmer.");
    }

    @Test
    void an_organisation_of_which_nobody_is_known_has_nothing_to_be_compared_with() {
        assertThat(remarks(organisation(3, "Norbergs kommun", "Norberg", "any@thing.example"), SALA))
                .isEmpty();
    }

    @Test
    void two_of_one_name_and_two_with_one_address_are_told_apart() {
        var namesake = organisation(4, "Region Köping", "köping", "registrator@koping.example");
        assertThat(remarks(KOPING, namesake))
                .containsExactly(
                        "Det finns två som kallas Köping. Läs hela namnet.", "Region Köping har samma adress.");
    }

    @Test
    void one_that_has_left_the_county_is_told() {
        var recipients = new Recipients(List.of(KOPING), Set.of(SALA.id()), DOMAINS);
        assertThat(recipients.list().getFirst().remarks())
                .containsExactly("Organisationen hör inte längre till länet.");
    }

    @Test
    void domains_are_gathered_by_organisation_whatever_their_letters() {
        assertThat(Recipients.domains(
                        Stream.of(Map.entry(SALA.id(), "a@Sala.Example"), Map.entry(SALA.id(), "b@x.example"))))
                .containsExactly(Map.entry(SALA.id(), Set.of("sala.example", "x.example")));
    }

    private static List<String> remarks(Organisation first, Organisation... others) {
        return list(Stream.concat(Stream.of(first), Stream.of(others)).toArray(Organisation[]::new))
                .getFirst()
                .remarks();
    }

    private static List<Recipients.Recipient> list(Organisation... asked) {
        var all = new HashSet<OrganisationId>();
        for (var one : asked) all.add(one.id());
        return new Recipients(List.of(asked), all, DOMAINS).list();
    }

    private static Organisation organisation(int number, String name, String shortName, @Nullable String email) {
        return new Organisation(
                new OrganisationId(new UUID(1, number)),
                "key" + number,
                Kind.MUNICIPALITY,
                name,
                shortName,
                null,
                null,
                email);
    }
}
