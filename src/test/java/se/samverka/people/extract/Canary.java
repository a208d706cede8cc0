package se.samverka.people.extract;

/** @param song what is to be heard in the file, @param sql what lets it into the column */
record Canary(String column, String song, String sql) {}
