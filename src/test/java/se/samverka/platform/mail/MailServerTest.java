package se.samverka.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

    @ParameterizedTest
    @CsvSource({"smtp, 587", "smtps, 465", "imap, 143", "imaps, 993"})
    void a_port_that_is_not_said_is_the_usual_one(String protocol, int port) {
        assertThat(server(protocol + "://post.koping.example").port()).isEqualTo(port);
    }

    @Test
    void name_and_password_may_hold_any_sign() {
        MailServer server = server("imaps://samverka%40koping.example:p%3A%2F+%25@post.koping.example:994/Svar/In");

        assertThat(server.user()).isEqualTo("samverka@koping.example");
        assertThat(server.password()).isEqualTo("p:/+%");
        assertThat(server.port()).isEqualTo(994);
        assertThat(server.folder()).isEqualTo("Svar/In");
    }

    @Test
    void the_password_is_never_printed() {
        assertThat(server("smtp://kim:hemligt@post.koping.example")).asString().doesNotContain("hemligt", "kim");
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://kim:x@post.koping.example, true",
        "smtp://kim:x@localhost, false",
        "smtp://kim:x@127.0.0.1, false",
        "smtp://post.koping.example, false",
        "imap://kim:x@192.0.2.7, true"
    })
    void a_password_travels_only_encrypted_to_another_machine(String address, String required) {
        MailServer server = server(address);
        assertThat(server.properties("samverka.example")
                        .getProperty("mail." + server.protocol() + ".starttls.required"))
                .isEqualTo(required);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x", "smtp:", "smtp:///x", "post.koping.example", "x"})
    void what_names_no_mail_server_is_refused(String address) {
        assertThatThrownBy(() -> server(address)).isInstanceOf(IllegalArgumentException.class);
    }

    private static MailServer server(String address) {
        return MailServer.at(URI.create(address));
    }
}
