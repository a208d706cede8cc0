package se.samverka.meetings.agenda;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samverka.meetings.AgendaItem;
import se.samverka.meetings.AgendaItem.Kind;
import se.samverka.meetings.agenda.BuildAgenda.Point;
import se.samverka.platform.web.form.Problem;

/** A point on the agenda as the fields of a form. */
final class PointFields {

    static final String HEADING = "rubrik";
    static final String KIND = "typ";
    static final String MINUTES = "minuter";
    static final String PRESENTER = "foredragande";
    static final String PUBLISHED = "publiceras";

    private PointFields() {}

    static Map<String, String> of(AgendaItem item) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(HEADING, item.heading());
        fields.put(KIND, item.kind().name());
        fields.put(MINUTES, Integer.toString(item.minutes()));
        fields.put(PRESENTER, Objects.requireNonNullElse(item.presenter(), ""));
        fields.put(PUBLISHED, word(item.published()));
        return fields;
    }

    /** A box that is not ticked is not sent. */
    static LinkedHashMap<String, String> typed(Map<String, String> sent) {
        var typed = new LinkedHashMap<>(sent);
        typed.put(PUBLISHED, word(sent.containsKey(PUBLISHED)));
        return typed;
    }

    static Optional<Problem> problem(Map<String, String> fields) {
        if (fields.getOrDefault(HEADING, "").isBlank())
            return Optional.of(new Problem(HEADING, "Skriv en rubrik för punkten."));
        return fields.getOrDefault(MINUTES, "").strip().matches("\\d{0,3}")
                ? Optional.empty()
                : Optional.of(new Problem(MINUTES, "Skriv antalet minuter med siffror, till exempel 30."));
    }

    static Point point(Map<String, String> fields) {
        var minutes = fields.getOrDefault(MINUTES, "").strip();
        var presenter = fields.getOrDefault(PRESENTER, "").strip();
        return new Point(
                fields.getOrDefault(HEADING, "").strip(),
                kind(fields.getOrDefault(KIND, "")),
                minutes.isEmpty() ? 0 : Integer.parseInt(minutes),
                presenter.isEmpty() ? null : presenter,
                fields.getOrDefault(PUBLISHED, "").equals("ja"));
    }

    /** What an answer means to a reader, where it is a code. */
    static String inWords(String kind) {
        return kind(kind).swedish();
    }

    static String isPublishedInWords(String published) {
        return published.isEmpty() ? "Publiceras inte" : "Publiceras";
    }

    private static String word(boolean published) {
        return published ? "ja" : "";
    }

    private static Kind kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElse(Kind.INFORMATION);
    }
}
