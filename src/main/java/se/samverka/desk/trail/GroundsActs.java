package se.samverka.desk.trail;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samverka.platform.audit.ActWords;

/** What is done at the doors of the house and with its mail. */
@Component
class GroundsActs implements ActWords {

    private static final String ROUTE = "route/";

    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("identity.sign-in", "loggade in"),
            Map.entry("identity.sign-out", "loggade ut"),
            Map.entry("identity.denied", "försökte nå {} men nekades"),
            Map.entry("identity.link-refused", "försökte använda en länk som inte gäller"),
            Map.entry("identity.wrong-origin", "skickade ett formulär från en annan webbplats och nekades"),
            Map.entry("identity.passkey-refused", "försökte logga in med en nyckel som inte gäller"),
            Map.entry("identity.add-passkey", "lade till en inloggningsnyckel för {}"),
            Map.entry("identity.remove-passkey", "tog bort en inloggningsnyckel för {}"),
            Map.entry("identity.unknown-account", "försökte logga in med ett konto som inte är någons"),
            Map.entry("identity.link-account", "kopplade ett konto till {}"),
            Map.entry("identity.unlink-account", "kopplade bort ett konto från {}"),
            Map.entry("identity.end-sign-ins", "loggade ut {} på annat håll"),
            Map.entry("mail.put-aside", "lade undan ett mejl som hade kommit in"),
            Map.entry("mail.send-again", "skickade ett mejl en gång till"),
            Map.entry("mail.release", "släppte ett mejl som hölls kvar"),
            Map.entry("mail.approve-mailing", "godkände ett utskick till många"),
            Map.entry("platform.begin-trial", "gick tillbaka till provläge"),
            Map.entry("platform.end-trial", "avslutade provläget"));

    private static final Map<String, String> KEYS = Map.of(
            "by",
            "Loggade in",
            "known",
            "Länken har funnits",
            "held",
            "Mejl som hålls kvar",
            "letters",
            "Antal mejl",
            "places",
            "Antal webbläsare",
            "body",
            "Grupp");

    private static final Map<String, String> VALUES = Map.of(
            "e-mail-link",
            "genom länk i mejl",
            "passkey",
            "med inloggningsnyckel",
            "account",
            "med ett konto på annat håll",
            "link-on-console",
            "genom länken vid första starten");

    @Override
    public Map<String, String> acts() {
        return ACTS;
    }

    @Override
    public Map<String, String> keys() {
        return KEYS;
    }

    @Override
    public Map<String, String> values() {
        return VALUES;
    }

    @Override
    public Map<String, Thing> things(Collection<String> subjects) {
        return subjects.stream()
                .filter(subject -> subject.startsWith(ROUTE))
                .distinct()
                .collect(Collectors.toMap(subject -> subject, GroundsActs::route));
    }

    private static Thing route(String subject) {
        var parts = subject.substring(ROUTE.length()).split(" ", 2);
        var path = parts.length == 2 ? parts[1] : "";
        return new Thing((parts[0].equals("POST") ? "formuläret på " : "sidan ") + path, null);
    }
}
