package se.samverka.people.seats;

import java.util.List;
import se.samverka.platform.web.Section;

/** Chair, vice chair and support beside the body's name. */
record LeadersSection(List<SeatsPage.Leader> leaders) implements Section {}
