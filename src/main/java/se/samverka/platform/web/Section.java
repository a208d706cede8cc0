package se.samverka.platform.web;

/**
 * A part of a page, with a template of its own beside it: {@code NextMeetingsSection} is written by
 * {@code nextMeetingsSection.jte} with the parameters {@code section} and {@code frame}.
 */
public interface Section {}
