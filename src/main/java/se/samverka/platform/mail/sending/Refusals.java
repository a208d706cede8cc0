package se.samverka.platform.mail.sending;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What a mail server's refusal means (RFC 5321 §4.2.1): 4yz passes, 5yz does not. */
final class Refusals {

    private static final int LONGEST = 200;
    private static final String PASSING = "Mottagarens mejlserver tar inte emot just nu. Vi försöker igen.";

    private static final String BROKEN = "Mejlservern bröt mitt i mejlet. Vi försöker igen.";

    private Refusals() {}

    static Outcome judge(MessagingException failure) {
        for (Exception each = failure; each != null; each = next(each)) {
            Optional<Outcome> known = known(each);
            if (known.isPresent()) return known.get();
        }
        return new Outcome.Later(BROKEN);
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static Optional<Outcome> known(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> Optional.of(ofAddress(address));
            case SMTPSenderFailedException sender -> Optional.of(ofSender(sender));
            case SMTPSendFailedException whole -> ofWhole(whole);
            default -> Optional.empty();
        };
    }

    private static Outcome ofAddress(SMTPAddressFailedException failure) {
        String sentence =
                "Adressen %s tar inte emot mejl.".formatted(failure.getAddress().getAddress());
        return refused(failure.getReturnCode(), sentence, failure);
    }

    private static Outcome ofSender(SMTPSenderFailedException failure) {
        return new Outcome.Later("Mejlservern godtar inte avsändaren %s. Kontrollera SAMVERKA_MAIL_DOMAIN."
                .formatted(failure.getAddress()));
    }

    /** Angus wraps the address's own refusal in one of these; then that one says more. */
    private static Optional<Outcome> ofWhole(SMTPSendFailedException failure) {
        if (failure.getNextException() != null) return Optional.empty();
        String sentence = "Mottagarens mejlserver tar inte emot mejlet.";
        return Optional.of(refused(failure.getReturnCode(), sentence, failure));
    }

    private static Outcome refused(int code, String sentence, MessagingException failure) {
        if (code < 0) return new Outcome.Later(BROKEN);
        if (code < 500) return new Outcome.Later(PASSING);
        return new Outcome.Refused(sentence + " Servern svarar: " + shortly(failure));
    }

    private static String shortly(MessagingException failure) {
        String said = MailAddress.oneLine(String.valueOf(failure.getMessage()));
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + " …";
    }
}
