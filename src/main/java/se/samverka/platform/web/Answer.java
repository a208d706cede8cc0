package se.samverka.platform.web;

/** What a handler answers: a page, or where to go instead. */
public interface Answer {

    /** After an act that was done: the browser fetches the page that shows it (303). */
    record SeeOther(String location) implements Answer {}

    /** The thing has another address for good, and the method stays (308). */
    record Moved(String location) implements Answer {}
}
