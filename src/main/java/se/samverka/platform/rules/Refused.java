package se.samverka.platform.rules;

/** A use case was asked for what its own verdict hinders; the page shows the sentences and keeps what was typed. */
public final class Refused extends RuntimeException {

    private final transient Verdict verdict;

    public Refused(Verdict verdict) {
        super(
                verdict.hindrances().isEmpty()
                        ? ""
                        : verdict.hindrances().getFirst().sentence());
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }
}
