package se.samverka.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.platform.console.Obstacle;

class OutsideDatabaseTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            postgresql://kim:hemligt@db.example:5433/samverka, jdbc:postgresql://db.example:5433/samverka, kim, hemligt
            postgres://kim:hemligt@db.example/samverka, jdbc:postgresql://db.example/samverka, kim, hemligt
            jdbc:postgresql://db.example/samverka?user=kim&password=x, jdbc:postgresql://db.example/samverka?user=kim&password=x, '', ''
            postgresql://kim:a%3Ab%40c+d@db.example/samverka, jdbc:postgresql://db.example/samverka, kim, a:b@c+d
            postgresql://db.example/samverka?sslmode=require, jdbc:postgresql://db.example/samverka?sslmode=require, '', ''
            postgresql://kim@[::1]:5432/samverka, jdbc:postgresql://[::1]:5432/samverka, kim, ''
            """)
    void an_address_is_read_as_it_is_written_anywhere(String said, String url, String user, String password) {
        assertThat(OutsideDatabase.at(said)).isEqualTo(new OutsideDatabase(url, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mysql://kim@db.example/samverka", "db.example", "postgresql:samverka", "post gres://", "jdbc:"})
    void another_address_is_refused_in_one_sentence(String said) {
        assertThatThrownBy(() -> OutsideDatabase.at(said))
                .isInstanceOf(Obstacle.class)
                .hasMessageStartingWith("SAMVERKA_DB_URL går inte att läsa");
    }

    @Test
    void a_server_of_version_15_is_new_enough_and_14_is_not() {
        Connections.requireNewEnough(15);
        assertThatThrownBy(() -> Connections.requireNewEnough(14))
                .isInstanceOf(Obstacle.class)
                .hasMessage(
                        "Databasen är PostgreSQL 14, men Samverka behöver version 15 eller nyare; uppgradera den först.");
    }

    @Test
    void a_server_that_does_not_answer_is_told_in_one_sentence_without_the_password() {
        assertThatThrownBy(() -> Connections.to(OutsideDatabase.at("postgresql://kim:hemligt@127.0.0.1:1/samverka")))
                .isInstanceOf(Obstacle.class)
                .hasMessageStartingWith("Databasen svarar inte på jdbc:postgresql://127.0.0.1:1/samverka")
                .hasMessageNotContaining("hemligt")
                .hasMessageNotContaining("\n");
    }
}
