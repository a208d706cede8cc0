package se.samverka.platform.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
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
 * @param signedIn how long a browser stays signed in unused
 * @param oidcIssuer an OpenID Connect provider's issuer identifier; null for none
 * @param oidcSubject the claim that tells one account from all others
 * @param oidcEmail the claims that may be the person's e-mail address
 * @param oidcTrusted whether the claim email holds though the provider does not say that it is verified
 * @param proxy the addresses whose word is taken for where a request comes from (X-Forwarded-For); empty for none
 * @param lettersPerActor what one person's acts may send in a day; the house's own letters apart
 * @param lettersPerRecipient what one address may get of persons' acts in a day
 * @param counties where a county given by name is looked for
 * @param monitorPort where figures and health are read by machines; never the web site's own port
 * @param groundsMonths how long before a charter ends the grounds for a new decision are asked for
 * @param jobs whether this node carries out what is done later and again; another node then must
 */
@ConfigurationProperties("samverka")
public record Settings(
        @Means("Porten som webbplatsen svarar på.") @DefaultValue("8080")
        int port,

        @Means("Adressen som webbplatsen lyssnar på; 0.0.0.0 släpper in andra datorer.") @DefaultValue("127.0.0.1")
        String host,

        @Means("Mappen där allt sparas: databas, lösenord och lås.") @DefaultValue("data")
        Path data,

        @Means("Länet: namnet på en mapp i counties/, eller sökvägen till en egen.") @DefaultValue("exempellan")
        String county,

        @Means("En egen PostgreSQL, postgresql://användare:lösenord@dator:5432/databas; tomt startar Samverkas egen.")
        @Nullable
        String dbUrl,

        @Means("Adressen som står i brev och länkar; utan svar här följer den porten.")
        @DefaultValue("http://localhost:8080")
        URI publicUrl,

        @Means(
                "E-postservern som skickar brev, smtp://användare:lösenord@dator:587; tomt håller breven kvar under Utskick.")
        @Nullable
        URI smtpUrl,

        @Means("Brevlådan med svar, imaps://användare:lösenord@dator:993/INBOX; tomt läser inga svar.") @Nullable
        URI imapUrl,

        @Means("Det som står efter @ i organens adresser.") @DefaultValue("samverka.example")
        String mailDomain,

        @Means("Om adresser får ha plustecken (organ+kod@…), så att svar hittar rätt; true eller false.")
        @DefaultValue("true")
        boolean mailPlus,

        @Means("Namnet som den egna e-postservern skriver i Authentication-Results; tomt litar på den översta raden.")
        @Nullable
        String mailAuthserv,

        @Means("Tiden som visningen börjar på, till exempel 2017-09-12T18:00; bara i ./samverka demo.") @Nullable
        LocalDateTime clock,

        @Means("Sätts av kommandot: run, demo eller test.") @DefaultValue("run")
        Mode mode,

        @Means("Största bilaga som följer med ett brev, i byte; större handlingar får en länk.")
        @DefaultValue("5242880")
        long attachLimit,

        @Means("Så länge är den inloggad som inte kommer tillbaka, till exempel 14d eller 8h.") @DefaultValue("14d")
        Duration signedIn,

        @Means("Adressen till en inloggningstjänst som talar OpenID Connect; tomt visar ingen sådan knapp.") @Nullable
        URI oidcIssuer,

        @Means("Vad inloggningstjänsten kallar Samverka.") @Nullable
        String oidcClientId,

        @Means("Samverkas hemlighet hos inloggningstjänsten.") @Nullable
        String oidcClientSecret,

        @Means("Vad inloggningstjänsten heter på knappen som leder dit.") @DefaultValue("ditt arbetskonto")
        String oidcName,

        @Means("Det som Samverka ber inloggningstjänsten om.") @DefaultValue("openid email profile")
        String oidcScopes,

        @Means(
                "Uppgiften som skiljer ett konto från alla andra, till exempel sub eller https://id.oidc.se/claim/orgAffiliation.")
        @DefaultValue("sub")
        String oidcSubject,

        @Means("Uppgifterna som kan vara personens e-postadress; flera skiljs med kommatecken.") @DefaultValue("email")
        String oidcEmail,

        @Means(
                "Om e-postadressen är kontrollerad även när inloggningstjänsten inte säger det (Entra ID); true eller false.")
        @DefaultValue("false")
        boolean oidcTrusted,

        @Means(
                "Webbservern som står framför, så att Samverka tror den om vem som frågar; flera skiljs med kommatecken.")
        @DefaultValue("127.0.0.1")
        String proxy,

        @Means(
                "Så många mejl får följa av en persons arbete på en dag; resten hålls kvar tills en systemförvaltare släpper dem.")
        @DefaultValue("500")
        int lettersPerActor,

        @Means(
                "Så många mejl får en mottagare av andras arbete på en dag; resten hålls kvar tills en systemförvaltare släpper dem.")
        @DefaultValue("30")
        int lettersPerRecipient,

        @Means("Mappen där länens mappar finns.") @DefaultValue("counties")
        Path counties,

        @Means("Om den här datorn sköter återkommande arbete; off bara när en annan med samma databas gör det.")
        @DefaultValue("on")
        boolean jobs,

        @Means("Porten där driften läser siffror och hälsa; -1 stänger av.") @DefaultValue("-1")
        int monitorPort,

        @Means("Adressen som den porten lyssnar på; 127.0.0.1 släpper bara in den egna datorn.")
        @DefaultValue("127.0.0.1")
        String monitorHost,

        @Means("Så många månader före uppdragets sista dag ska underlaget inför nytt beslut tas fram.")
        @DefaultValue("6")
        int groundsMonths,

        @Means("Hur raderna i loggen skrivs: text, eller json (Elastic Common Schema).") @DefaultValue("text")
        LogFormat log) {

    public enum Mode {
        RUN,
        DEMO,
        TEST
    }

    public enum LogFormat {
        TEXT,
        JSON
    }

    /** The county's own folder: its name below {@link #counties()}, or the path that was given. */
    public Path countyFolder() {
        return county.contains("/") ? Path.of(county) : counties.resolve(county);
    }

    public String at(String path) {
        return publicUrl + path;
    }
}
