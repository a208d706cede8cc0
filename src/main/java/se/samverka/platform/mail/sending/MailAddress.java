package se.samverka.platform.mail.sending;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses and names in headers, where nobody may add a line of their own. */
final class MailAddress {

    private static final Pattern ADDRESS = Pattern.compile("([!-~&&[^<>(),;:\"\\[\\]\\\\@]]+)@([^@\\s]+)");

    private MailAddress() {}

    /** @throws AddressException where mail cannot be sent to it */
    static InternetAddress of(String name, String email) throws AddressException {
        InternetAddress address = new InternetAddress(ascii(email), true);
        try {
            address.setPersonal(oneLine(name), "UTF-8");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return address;
    }

    /** A domain with å, ä or ö has an ASCII name (RFC 5891); what stands before @ has none. */
    private static String ascii(String email) throws AddressException {
        Matcher parts = ADDRESS.matcher(email.strip());
        if (!parts.matches()) throw new AddressException("Not an address", email);
        try {
            return parts.group(1) + "@" + IDN.toASCII(parts.group(2));
        } catch (IllegalArgumentException notADomain) {
            throw new AddressException("Not a domain", email);
        }
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
