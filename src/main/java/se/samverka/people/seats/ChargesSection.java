package se.samverka.people.seats;

import se.samverka.platform.web.Section;

/** @param inWords what the reader is charged with: {@code ledamot för Askvik i …} */
record ChargesSection(String inWords) implements Section {}
