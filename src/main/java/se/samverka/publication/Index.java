package se.samverka.publication;

/** The search index; what changes is recorded in the change's own transaction. */
public interface Index {

    void put(Publishable.Thing thing);

    void remove(String kind, String id);

    /** Forgets the words that misspelled questions are compared with, and learns them again from what can still be found. */
    void learnAnew();
}
