package se.samverka.people.composition;

import java.util.List;
import se.samverka.people.composition.Composed.Flaw;
import se.samverka.platform.web.Section;

/** What departs from the charter that day; empty where nothing does. */
record ComposedSection(List<Flaw> flaws) implements Section {}
