package se.samverka.people.officials;

import java.util.List;
import se.samverka.platform.web.Section;
import se.samverka.platform.web.look.Link;

/**
 * What the keepers of a body should see to.
 *
 * @param flaws each a sentence
 */
record KeepersSection(List<String> flaws, Link convener) implements Section {}
