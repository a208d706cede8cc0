package se.samverka.county.about;

import java.util.List;
import se.samverka.platform.web.Page;
import se.samverka.platform.web.language.Words;

/**
 * What is held of persons, why and how long: the county's own text, and below it what Samverka declares with the county's
 * rules.
 *
 * @param html the county's own text
 */
record PersonalDataPage(String html, List<Row> rows) implements Page {

    record Row(String what, String whose, String data, String from, String why, String howLong) {}

    @Override
    public String title() {
        return Words.SWEDISH.of(CountyPhrase.PERSONAL_DATA);
    }
}
