package se.samverka.bodies;

/** What has happened to a body. */
public sealed interface BodyEvent {

    BodyId body();

    /** It is decided and stands among the others. */
    record Founded(BodyId body) implements BodyEvent {}

    /** It has another name, and maybe another address. */
    record Renamed(BodyId body) implements BodyEvent {}
}
