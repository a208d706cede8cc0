package se.samverka.publication.search;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverka.publication.KnowsNames;
import se.samverka.publication.search.words.Synonyms;

/** The language's synonyms and the county's, put together anew when the county's have changed. */
@Component
class NamesInUse {

    private record Known(List<String> lines, Synonyms synonyms) {}

    private final List<KnowsNames> knowing;
    private volatile Known known = new Known(List.of(), Synonyms.swedish());

    NamesInUse(List<KnowsNames> knowing) {
        this.knowing = knowing;
    }

    Synonyms synonyms() {
        var lines = knowing.stream().flatMap(one -> one.sameNames().stream()).toList();
        var now = known;
        if (now.lines().equals(lines)) return now.synonyms();
        var anew = new Known(lines, Synonyms.swedishAnd(lines));
        known = anew;
        return anew.synonyms();
    }
}
