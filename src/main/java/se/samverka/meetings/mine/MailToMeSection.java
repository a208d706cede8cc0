package se.samverka.meetings.mine;

import se.samverka.platform.web.Section;

/** Which letters reach an official, and when. */
record MailToMeSection() implements Section {}
