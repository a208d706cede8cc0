package se.samverka.platform.files;

import java.util.regex.Pattern;

/**
 * Swedish personal identity numbers and coordination numbers (personnummer, samordningsnummer) in running text.
 *
 * <p>Told by date and check digit (Folkbokföringslagen 18 §, SKV 704). An organisation's number has 2 or more as its
 * third digit, which is no month, and so is never taken for one.
 */
public final class PersonalNumbers {

    private static final Pattern LIKELY = Pattern.compile("""
            (?x) (?<! [\\d-] ) (?: 18 | 19 | 20 )?
            ( \\d\\d (?: 0[1-9] | 1[0-2] ) (?: 0[1-9] | [12]\\d | 3[01] | 6[1-9] | [78]\\d | 9[01] ) )
            (?: \\x20? [-–−+] \\x20? )?
            ( \\d{4} ) (?! \\d )""");

    private PersonalNumbers() {}

    public static boolean standIn(CharSequence text) {
        var found = LIKELY.matcher(text);
        while (found.find()) if (checks(found.group(1) + found.group(2))) return true;
        return false;
    }

    /** Every other digit doubled, digits summed: a multiple of ten (Luhn). */
    private static boolean checks(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = (tenDigits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }
}
