package se.samverka.platform.web.look;

/** The status words: one set everywhere. */
public enum Status {
    DRAFT("utkast", Tone.QUIET),
    SENT("skickad", Tone.GOOD),
    AWAITED("väntar på svar", Tone.GOING),
    RECEIVED("har kommit in", Tone.GOOD),
    IN_HAND("behandlas", Tone.GOING),
    ADOPTED("antagen", Tone.GOOD),
    REFRAINS("avstår", Tone.ENDED),
    LATE("försenad", Tone.BAD),
    IN_FORCE("gäller", Tone.GOOD),
    ENDED("avslutad", Tone.ENDED);

    private final Tag tag;

    Status(String word, Tone tone) {
        this.tag = new Tag(word, tone);
    }

    public Tag tag() {
        return tag;
    }
}
