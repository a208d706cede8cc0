package se.samverka.platform.edits;

import java.util.function.UnaryOperator;

/** Two have changed the same field. @param theirs what stands now, @param yours what came later and is not kept */
public record Clash(String field, String theirs, String yours) {

    public Difference difference() {
        return Difference.between(theirs, yours);
    }

    /** As a reader knows the answers, where what is sent is a code. */
    public Clash inWords(UnaryOperator<String> words) {
        return new Clash(field, words.apply(theirs), words.apply(yours));
    }
}
