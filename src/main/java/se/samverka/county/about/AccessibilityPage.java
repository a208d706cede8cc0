package se.samverka.county.about;

import se.samverka.platform.web.Page;

/**
 * The accessibility statement that the law asks for (lag 2018:1937, 13 §).
 *
 * @param html how accessible the site is, in the county's own text
 */
record AccessibilityPage(String title, String responsible, String contact, String html) implements Page {}
