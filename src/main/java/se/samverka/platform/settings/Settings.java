package se.samverka.platform.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Every setting, each also a variable: {@code publicUrl} is SAMVERKA_PUBLIC_URL.
 *
 * @param county the name of a folder below counties/, or a path to one
 * @param dbUrl an outside PostgreSQL (jdbc:postgresql:… or postgresql://…); empty for our own in the data folder
 * @param publicUrl the address in letters, without a slash at the end
 * @param smtpUrl smtp://[user:password@]host:port or smtps://…; empty holds letters, readable in Utskick
 * @param imapUrl imap://user:password@host:port/INBOX or imaps://…; empty reads no answers
 * @param mailDomain what stands after @ in the bodies' addresses
 * @param mailPlus whether bodies' addresses may carry the call's token after a plus
 * @param mailAuthserv the name under which our mail server states what it found out about senders (RFC 8601); without it
 *     a failure is believed but never a pass
 * @param clock where the clock starts, Europe/Stockholm; refused outside demo and test
 * @param mode run, demo or test
 * @param attachLimit largest bundle that travels with a letter, in bytes
 * @param counties where a county given by name is looked for
 * @param jobs whether this node carries out what is done later and again; every other node may
 */
@ConfigurationProperties("samverka")
public record Settings(
        @DefaultValue("8080") int port,
        @DefaultValue("127.0.0.1") String host,
        @DefaultValue("data") Path data,
        @DefaultValue("exempellan") String county,
        @Nullable String dbUrl,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @Nullable URI smtpUrl,
        @Nullable URI imapUrl,
        @DefaultValue("samverka.example") String mailDomain,
        @DefaultValue("true") boolean mailPlus,
        @Nullable String mailAuthserv,
        @Nullable LocalDateTime clock,
        @DefaultValue("run") Mode mode,
        @DefaultValue("5242880") long attachLimit,
        @DefaultValue("counties") Path counties,
        @DefaultValue("on") boolean jobs) {

    public enum Mode {
        RUN,
        DEMO,
        TEST
    }

    /** The county's own folder: its name below {@link #counties()}, or the path that was given. */
    public Path countyFolder() {
        return county.contains("/") ? Path.of(county) : counties.resolve(county);
    }

    public String at(String path) {
        return publicUrl + path;
    }
}
