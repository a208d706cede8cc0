package se.samverka.people.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MadeUpNamesTest {

    @Test
    void the_surname_is_the_organisations_and_the_address_is_nobodys() {
        var name = new MadeUpNames(email -> false).next("Köping", "koping");
        assertThat(name.inFull()).isEqualTo("Kim Köping");
        assertThat(name.email()).isEqualTo("kim@koping.example");
    }

    @Test
    void no_name_comes_twice_however_many_are_asked_for() {
        var names = new MadeUpNames(email -> false);
        var all = Stream.generate(() -> names.next("Region", "region"))
                .limit(5_000)
                .toList();
        assertThat(all.stream().map(MadeUpNames.Name::email)).doesNotHaveDuplicates();
        assertThat(all.stream().map(MadeUpNames.Name::inFull)).doesNotHaveDuplicates();
        assertThat(all).allMatch(name -> name.email().matches("[a-z0-9-]+@region\\.example"));
    }

    @Test
    void an_address_that_somebody_has_is_passed_by() {
        var names = new MadeUpNames(Set.of("kim@koping.example", "kaj@koping.example")::contains);
        assertThat(names.next("Köping", "koping").inFull()).isEqualTo("Robin Köping");
    }

    @Test
    void swedish_letters_become_what_they_are_in_addresses() {
        assertThat(MadeUpNames.word("Östen-Åke Ärla")).isEqualTo("osten-ake-arla");
    }
}
