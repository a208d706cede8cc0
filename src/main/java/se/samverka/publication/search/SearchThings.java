package se.samverka.publication.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.publication.search.FoundThings.Found;
import se.samverka.publication.search.FoundThings.Kind;

/** Finds what the reader may read, and what the reader may have meant. */
@Component
class SearchThings {

    static final int ON_A_PAGE = 20;

    private final FoundThings things;
    private final KnownWords words;
    private final Rights rights;

    SearchThings(FoundThings things, KnownWords words, Rights rights) {
        this.things = things;
        this.words = words;
        this.rights = rights;
    }

    /** @param kinds how many there are of each, whichever are shown */
    record Result(List<Kind> kinds, List<Found> things) {
        int count() {
            return kinds.stream().mapToInt(Kind::count).sum();
        }
    }

    /** @param count how many that finds */
    record Suggestion(String text, int count) {}

    /** @param kind of that kind only, or empty, @param page from 1 */
    Result search(Sought sought, Actor reader, String kind, int page) {
        var found = things.find(sought, rights.scopesOf(reader), kind, (page - 1) * ON_A_PAGE, ON_A_PAGE);
        return new Result(found.kinds(), found.things());
    }

    /** The same question with each word that finds nothing changed to one like it; only where that finds something. */
    Optional<Suggestion> suggest(Question question, Actor reader) {
        var scopes = rights.scopesOf(reader);
        var better = question;
        var telling = question.telling();
        for (var word : telling.reversed()) {
            var meant = count(question.wanted(word), scopes) > 0
                    ? Optional.<String>empty()
                    : words.alike(word.surface()).findFirst();
            if (meant.isPresent()) better = better.with(word, meant.get());
        }
        return better.equals(question) ? Optional.empty() : suggestion(better, scopes);
    }

    private Optional<Suggestion> suggestion(Question better, Set<String> scopes) {
        return better.sought()
                .map(sought -> new Suggestion(better.text(), count(sought, scopes)))
                .filter(suggestion -> suggestion.count() > 0);
    }

    private int count(Sought sought, Set<String> scopes) {
        return things.count(sought, scopes).stream().mapToInt(Kind::count).sum();
    }
}
