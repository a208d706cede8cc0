package se.samverka.platform.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A mail server as its address says: {@code smtp://user:password@host:port} and the like.
 *
 * @param protocol smtp, smtps, imap or imaps
 * @param folder what stands after the slash, or INBOX
 */
public record MailServer(
        String protocol,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        String folder) {

    private static final Map<String, Integer> PORTS = Map.of("smtp", 587, "smtps", 465, "imap", 143, "imaps", 993);
    private static final String CONNECTING_MS = "5000";
    private static final String READING_MS = "20000";

    /** @throws IllegalArgumentException where the address names no server or no known protocol */
    public static MailServer at(URI address) {
        Integer usual = PORTS.get(String.valueOf(address.getScheme()));
        if (usual == null || address.getHost() == null)
            throw new IllegalArgumentException("Not a mail server's address");
        String[] login = address.getRawUserInfo() == null
                ? new String[0]
                : address.getRawUserInfo().split(":", 2);
        return new MailServer(
                address.getScheme(),
                address.getHost(),
                address.getPort() < 0 ? usual : address.getPort(),
                login.length > 0 ? decode(login[0]) : null,
                login.length > 1 ? decode(login[1]) : null,
                folder(address.getPath()));
    }

    private static String folder(@Nullable String path) {
        return path == null || path.length() < 2 ? "INBOX" : path.substring(1);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /**
     * What Jakarta Mail wants to know. A password never leaves the machine unencrypted: with one, and a server elsewhere,
     * STARTTLS is demanded.
     */
    public Properties properties(String greetingName) {
        Properties properties = new Properties();
        Map<String, String> all = Map.of(
                "host",
                host,
                "port",
                Integer.toString(port),
                "auth",
                Boolean.toString(user != null),
                "connectiontimeout",
                CONNECTING_MS,
                "timeout",
                READING_MS,
                "writetimeout",
                READING_MS,
                "starttls.enable",
                "true",
                "starttls.required",
                Boolean.toString(user != null && !protocol.endsWith("s") && !isHere()),
                "ssl.checkserveridentity",
                "true",
                "localhost",
                greetingName);
        all.forEach((name, value) -> properties.setProperty("mail." + protocol + "." + name, value));
        properties.put("mail." + protocol + ".socketFactory", new PromptSockets());
        return properties;
    }

    private boolean isHere() {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    /** Never the password. */
    @Override
    public String toString() {
        return protocol + "://" + host + ":" + port;
    }
}
