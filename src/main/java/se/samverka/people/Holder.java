package se.samverka.people;

/** Somebody as holder of something. */
public record Holder(Person person, Appointment appointment) {}
