package se.samverka.people.extract;

import se.samverka.platform.web.Section;

/** Where the reader's own data are fetched. */
record MyDataSection() implements Section {}
