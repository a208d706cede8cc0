package se.samverka.bodies.page;

import se.samverka.bodies.WorkKind;

/** What a task says when nothing hangs under it yet. */
final class EmptyWords {

    private EmptyWords() {}

    static String of(WorkKind kind) {
        return switch (kind) {
            case ISSUES -> "Inga samverkansfrågor är upptagna än.";
            case COMMENTS -> "Inga förslag är ute för synpunkter just nu.";
            case LEARNING -> "Inga utbildningar eller temadagar är planerade än.";
            case PLAN -> "Verksamhetsplanen är inte påbörjad.";
            case ANCHORING -> "Inget har kommit hemifrån än.";
            case AGREEMENTS -> "Inga överenskommelser hör hit än.";
            case ASSIGNMENTS -> "Inga uppdrag eller projekt hör hit än.";
        };
    }
}
