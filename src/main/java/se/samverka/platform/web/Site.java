package se.samverka.platform.web;

import se.samverka.platform.web.language.Words;

/** Whose site it is, as the county's data says. */
public interface Site {

    /** For example {@code Exempellän}. */
    String countyName();

    /** The front page's heading: who works together. */
    String heading(Words words);

    /** The front page's first sentence: what the reader finds here, and for whom it is done. */
    String lead();

    /** Who answers for the site, with its contact: for the footer. */
    String responsible();

    String contactEmail();

    /** The two colours of the county, as {@code #rrggbb}, already checked for contrast; used on paper and in the top bar. */
    String firstColour();

    String secondColour();
}
