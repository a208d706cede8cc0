package se.samverka.platform.web;

/** What a reader meets when something went wrong: what it was, and what to do next. */
record WrongPage(int status, String title, String sentence, String reference) implements Page {}
