package se.samverka.bodies.offices;

import java.util.List;
import se.samverka.platform.web.Section;

/**
 * What the offices are called where they are called something else.
 *
 * @param rows for example {@code Askvik: förvaltningschef (motsvarar socialchef)}
 * @param change where it is changed; empty for those who may not
 */
record OfficesSection(List<String> rows, String change) implements Section {}
