package se.samverka.people.upkeep;

import java.util.ArrayList;
import java.util.List;
import se.samverka.people.Appointment.Charge;

/**
 * What follows when somebody's charge ends, said before it does.
 *
 * @param name whose
 * @param place the seat's word, or empty
 * @param other who stays: the deputy of a seat, or another with the same charge; empty where nobody does
 * @param last whether the person is charged with nothing else
 */
record WhatIsLost(String name, Charge charge, String place, String other, boolean last) {

    List<String> inWords() {
        var lines = new ArrayList<String>();
        lines.add(right());
        lines.add(standing());
        if (last) lines.add("%s har inget annat uppdrag och kan inte logga in längre.".formatted(name));
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private String right() {
        return switch (charge) {
            case MEMBER ->
                "%s får inga fler kallelser till gruppen och kan inte läsa handlingar som inte publiceras."
                        .formatted(name);
            case DEPUTY -> "%s kallas inte längre när ledamoten har förhinder.".formatted(name);
            case CHAIR, VICE_CHAIR -> "%s kan inte längre godkänna kallelser eller se vem som kommer.".formatted(name);
            case SUPPORT, CONVENER, COORDINATOR ->
                "%s kan inte längre kalla till möten, se svaren eller skriva anteckningar i gruppen.".formatted(name);
            case PARTICIPANT -> "%s står inte längre som deltagare i gruppen.".formatted(name);
            case ADMINISTRATOR ->
                "%s kan inte längre bjuda in personer, rätta uppgifter eller läsa allas utskick.".formatted(name);
            case AUDITOR -> "%s kan inte längre läsa revisionsloggen.".formatted(name);
        };
    }

    /** What becomes of the seat or the group. */
    private String standing() {
        return switch (charge) {
            case MEMBER ->
                "Platsen för %s blir vakant.%s"
                        .formatted(place, other.isEmpty() ? "" : " Ersättaren, %s, sitter kvar.".formatted(other));
            case DEPUTY -> "Platsen för %s står utan ersättare.".formatted(place);
            case CHAIR, VICE_CHAIR, SUPPORT, CONVENER, COORDINATOR ->
                other.isEmpty()
                        ? "Gruppen står utan %s.".formatted(charge.swedish())
                        : "%s är kvar som %s.".formatted(other, charge.swedish());
            case PARTICIPANT, ADMINISTRATOR, AUDITOR -> "";
        };
    }
}
