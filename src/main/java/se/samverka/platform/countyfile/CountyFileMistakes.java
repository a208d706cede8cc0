package se.samverka.platform.countyfile;

import java.util.List;
import se.samverka.platform.console.Obstacle;

/** A county's folder cannot be used as it stands; says all that is wrong, one sentence each, ready to be printed. */
public final class CountyFileMistakes extends Obstacle {

    private final transient List<String> sentences;

    public CountyFileMistakes(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** In the order of files and lines. */
    public List<String> sentences() {
        return sentences;
    }
}
