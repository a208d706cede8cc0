package se.samverka.platform.web.language;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import se.samverka.platform.time.English;
import se.samverka.platform.time.Swedish;

/** Says things in one language. */
public final class Words {

    public static final Words SWEDISH = new Words(Language.SWEDISH);
    public static final Words ENGLISH = new Words(Language.ENGLISH);

    private final Language language;
    private final Map<String, String> messages;

    private Words(Language language) {
        this.language = language;
        this.messages = Messages.in(language);
    }

    public Language language() {
        return language;
    }

    public boolean isSwedish() {
        return language == Language.SWEDISH;
    }

    /**
     * @param values what stands for {0}, {1} …; a number also chooses between one and many ({@link MessageFormat})
     * @throws IllegalStateException for a phrase that is missing in the language; a test sees to it that none is
     */
    public String of(Phrase phrase, Object... values) {
        var message = messages.get(phrase.key());
        if (message == null) throw new IllegalStateException(language + " has no " + phrase.key());
        return values.length == 0 ? message : new MessageFormat(message, Locale.ROOT).format(values);
    }

    /** In words up to twelve. */
    public String number(int number) {
        return isSwedish() ? Swedish.number(number) : English.number(number);
    }

    /** 19 september 2017 · 19 September 2017 */
    public String day(LocalDate day) {
        return isSwedish() ? Swedish.day(day) : English.day(day);
    }

    /** 19 sep 2017 · 19 Sep 2017 */
    public String shortDay(LocalDate day) {
        return isSwedish() ? Swedish.shortDay(day) + " " + day.getYear() : English.shortDay(day);
    }

    /** tisdag 19 september 2017 · Tuesday 19 September 2017 */
    public String weekday(LocalDate day) {
        return isSwedish() ? Swedish.weekday(day) : English.weekday(day);
    }

    /** 09.00–12.00 · 09:00–12:00 */
    public String times(LocalDateTime start, LocalDateTime end) {
        return isSwedish() ? Swedish.times(start, end) : English.times(start, end);
    }

    /** 12 september 2017 kl. 16.30 · 12 September 2017 at 16:30 */
    public String moment(Instant instant) {
        return isSwedish() ? Swedish.moment(instant) : English.moment(instant);
    }
}
