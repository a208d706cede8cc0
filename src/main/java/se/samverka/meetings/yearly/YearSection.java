package se.samverka.meetings.yearly;

import se.samverka.platform.web.Section;

/** @param inWords {@code 5 av minst 6 möten 2017} @param warning for those who plan; empty where there are enough */
record YearSection(String inWords, String warning) implements Section {}
