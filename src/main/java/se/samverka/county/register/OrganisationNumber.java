package se.samverka.county.register;

import java.util.regex.Pattern;

/** A Swedish organisation number: ten digits of which the last checks the others (Luhn). */
final class OrganisationNumber {

    private static final Pattern FORM = Pattern.compile("\\d{6}-\\d{4}");

    private OrganisationNumber() {}

    static boolean isSound(String text) {
        return FORM.matcher(text).matches() && sum(text.replace("-", "")) % 10 == 0;
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            sum += i % 2 == 1 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
        }
        return sum;
    }
}
