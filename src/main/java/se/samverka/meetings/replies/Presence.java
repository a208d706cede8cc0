package se.samverka.meetings.replies;

/** How somebody takes part. */
public enum Presence {
    ON_SITE,
    REMOTE;

    public String swedish() {
        return this == ON_SITE ? "på plats" : "på distans";
    }
}
