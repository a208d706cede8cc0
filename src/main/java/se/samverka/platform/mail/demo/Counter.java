package se.samverka.platform.mail.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** Where people hand in what they write, over SMTP as everybody does. */
final class Counter {

    private final int port;

    Counter(int port) {
        this.port = port;
    }

    void handIn(MimeMessage message, String from, String to) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.from", from);
        properties.setProperty("mail.smtp.localhost", "demo.example");
        try (Transport transport = Session.getInstance(properties).getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress(to)});
        } catch (MessagingException refused) {
            throw new IllegalStateException("The demo's own post office refuses a letter.", refused);
        }
    }
}
