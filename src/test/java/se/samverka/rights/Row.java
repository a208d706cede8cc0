package se.samverka.rights;

import java.util.Set;

/**
 * What one request answers each persona.
 *
 * @param route as the handler has it
 * @param address an example of the route, with names in braces for what has no address of its own
 * @param shows only those it opens for may meet these words, at whatever status; empty where the status tells all
 */
record Row(String method, String route, String situation, String address, String shows, Set<Persona> opensFor) {

    boolean acts() {
        return method.equals("POST");
    }

    @Override
    public String toString() {
        return method + " " + address + " (" + situation + ")";
    }
}
