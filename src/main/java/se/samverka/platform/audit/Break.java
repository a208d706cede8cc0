package se.samverka.platform.audit;

import java.time.Instant;
import se.samverka.platform.time.Swedish;

/** Something that is wrong with the trail: which lines, and what. */
sealed interface Break {

    String inWords();

    /** The line is not what it was when it was chained, or was put there by somebody else. */
    record Changed(AuditLine line, long number) implements Break {
        @Override
        public String inWords() {
            return "Rad %d (%s, %s) är ändrad eller insatt efteråt: kontrollsumman stämmer inte."
                    .formatted(number, line.act(), Swedish.moment(line.at()));
        }
    }

    /** Lines in the middle are gone. @param from the first, @param to the last */
    record Missing(long from, long to) implements Break {
        @Override
        public String inWords() {
            return from == to
                    ? "Rad %d saknas. Någon har tagit bort den.".formatted(from)
                    : "Rad %d till %d saknas. Någon har tagit bort dem.".formatted(from, to);
        }
    }

    /** The end is gone. @param last the last line there is */
    record Cut(long last, SignedHead head) implements Break {
        @Override
        public String inWords() {
            return "Loggen slutar på rad %d, men var signerad till och med rad %d den %s. Raderna efter %d är borttagna."
                    .formatted(last, head.number(), Swedish.moment(head.at()), last);
        }
    }

    /** The chain fits together, but is another than the one that was signed. @param from the first line that may be */
    record Rewritten(long from, SignedHead head) implements Break {
        @Override
        public String inWords() {
            return "Någon av raderna %d till %d är utbytt: de är inte de som signerades den %s."
                    .formatted(from, head.number(), Swedish.moment(head.at()));
        }
    }

    /** The signature was not made with the key it names. */
    record FalseSignature(long number, Instant at) implements Break {
        @Override
        public String inWords() {
            return "Signaturen för rad %d, %s, är förfalskad eller ändrad.".formatted(number, Swedish.moment(at));
        }
    }

    /** Signed with a key that is not in the folder. */
    record UnknownKey(String key, long number) implements Break {
        @Override
        public String inWords() {
            return "Rad %d är signerad med en nyckel som Samverka inte känner (%s…). Lägg nyckelns öppna del i mappen %s, om ni har haft den."
                    .formatted(number, key.substring(0, Math.min(12, key.length())), AuditKey.FOLDER);
        }
    }
}
