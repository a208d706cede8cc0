package se.samverka.desk.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.desk.KnowsLetters.Group;
import se.samverka.desk.letters.LetterRights.Reach;
import se.samverka.platform.audit.Audit;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.mail.LetterId;
import se.samverka.platform.mail.SentLetters;
import se.samverka.platform.mail.SentLetters.Filter;
import se.samverka.platform.mail.SentLetters.Line;
import se.samverka.platform.mail.SentLetters.Shown;

/** Reads letters for those who may: the group's own officials, and administrators. */
@Component
class ReadLetters {

    static final int ON_A_PAGE = 50;
    private static final int READ_AT_ONCE = 200;
    private static final int MOST_READ = 4_000;

    private final SentLetters letters;
    private final LetterGroups groups;
    private final LetterRights rights;
    private final Audit audit;

    ReadLetters(SentLetters letters, LetterGroups groups, LetterRights rights, Audit audit) {
        this.letters = letters;
        this.groups = groups;
        this.rights = rights;
        this.audit = audit;
    }

    /** @param group slug, @param before when the last line of the page before was laid; each null for any */
    record Wish(
            @Nullable String group,
            @Nullable String kind,
            SentLetters.@Nullable State state,
            @Nullable Instant before) {}

    /** @param group null where nobody knows which it is about */
    record Found(Line line, @Nullable Group group) {}

    /** @param older from where the next page goes on; null where this is the last */
    record Leaf(List<Found> letters, @Nullable Instant older) {}

    Leaf list(Actor reader, Wish wish) {
        var reach = rights.of(reader);
        var found = new ArrayList<Found>();
        var filter = new Filter(wish.state(), wish.kind(), null, null, null, wish.before(), READ_AT_ONCE);
        for (int read = 0; read < MOST_READ; read += READ_AT_ONCE) {
            var lines = letters.list(filter);
            for (var letter : known(lines)) {
                if (!isWanted(letter, reach, wish)) continue;
                if (found.size() == ON_A_PAGE)
                    return new Leaf(found, found.getLast().line().laidAt());
                found.add(letter);
            }
            if (lines.size() < READ_AT_ONCE) return new Leaf(found, null);
            filter = filter.before(lines.getLast().laidAt());
        }
        return new Leaf(found, filter.laidBefore());
    }

    /** Empty also where the reader may not know that there is such a letter. */
    Optional<Shown> find(Actor reader, LetterId id) {
        return letters.find(id).filter(shown -> mayRead(reader, shown.line()));
    }

    @Transactional
    boolean sendAgain(Actor reader, LetterId id) {
        if (find(reader, id).isEmpty() || !letters.sendAgain(id)) return false;
        audit.record(reader, "mail.send-again", "letter/" + id.value(), Map.of());
        return true;
    }

    private boolean mayRead(Actor reader, Line line) {
        var group = groups.groupsOf(List.of(line.about())).get(line.about());
        return rights.of(reader).covers(group == null ? null : group.slug());
    }

    private List<Found> known(List<Line> lines) {
        var known = groups.groupsOf(lines.stream().map(Line::about).distinct().toList());
        return lines.stream()
                .map(line -> new Found(line, known.get(line.about())))
                .toList();
    }

    private static boolean isWanted(Found letter, Reach reach, Wish wish) {
        var slug = letter.group() == null ? null : letter.group().slug();
        return reach.covers(slug) && (wish.group() == null || wish.group().equals(slug));
    }
}
