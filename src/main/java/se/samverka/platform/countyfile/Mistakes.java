package se.samverka.platform.countyfile;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every mistake found so far; the same one found twice is one. */
public final class Mistakes {

    private final SortedSet<Mistake> found = new TreeSet<>();

    public void add(String file, int line, String sentence) {
        found.add(new Mistake(file, line, sentence));
    }

    public void add(String file, String sentence) {
        add(file, 0, sentence);
    }

    public int count() {
        return found.size();
    }

    public List<String> sentences() {
        return found.stream().map(Mistake::inWords).toList();
    }

    /** @throws CountyFileMistakes with all of them, where there is any */
    public void stopIfAny() {
        if (!found.isEmpty()) throw new CountyFileMistakes(sentences());
    }
}
