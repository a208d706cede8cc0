package se.samverka.nominations.opposition;

import java.util.List;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.form.Choices;
import se.samverka.platform.web.form.Field;

/**
 * The opposition's seats on the round's page.
 *
 * @param offer the fields to offer them by; empty once answered
 * @param party the leading party, as long as it can be chosen
 * @param again whether it is offered already, to somebody who has not answered
 * @param decision the fields to tell what the municipalities decided by; empty where there is nothing to decide
 */
record OfferSection(
        String address,
        List<String> sentences,
        List<String> proposed,
        List<Field> offer,
        List<Choices> party,
        boolean again,
        List<Field> decision)
        implements Section {}
