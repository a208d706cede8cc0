package se.samverka.bodies;

/** What has happened to a body. */
public sealed interface BodyEvent {

    BodyId body();

    /** It is decided and stands among the others. */
    record Founded(BodyId body) implements BodyEvent {}

    /** Its mandate goes on, as it was or changed. */
    record Renewed(BodyId body) implements BodyEvent {}

    /** It is decided that it ends, and when. */
    record Closed(BodyId body) implements BodyEvent {}

    /** It has another name, and maybe another address. */
    record Renamed(BodyId body) implements BodyEvent {}
}
