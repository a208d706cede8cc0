package se.samverka.platform.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Goes through the whole trail: every line, every link and every signature. */
@Component
class AuditCheck {

    private static final int AT_ONCE = 5000;
    /** Who has found this many need not find more. */
    private static final int MOST = 20;

    private final ChainedLines lines;
    private final SignedHeads heads;
    private final AuditKey key;

    AuditCheck(ChainedLines lines, SignedHeads heads, AuditKey key) {
        this.lines = lines;
        this.heads = heads;
        this.key = key;
    }

    /** @param number the last line in the chain */
    record Outcome(long number, List<Break> breaks) {}

    Outcome check() {
        // The signatures first: what is signed while the lines are read is not held against them.
        var signed = heads.list();
        var walk = new Walk();
        var part = lines.listAfter(0, AT_ONCE);
        while (!part.isEmpty()) {
            part.forEach(walk::step);
            part = lines.listAfter(walk.number, AT_ONCE);
        }
        return new Outcome(walk.number, some(walk.breaks, signatures(signed, walk.number)));
    }

    private static List<Break> some(List<Break> first, List<Break> then) {
        var breaks = new ArrayList<>(first);
        breaks.addAll(then);
        return List.copyOf(breaks.subList(0, Math.min(MOST, breaks.size())));
    }

    /** From line to line; what each should be is counted from what the one before says it is. */
    private static final class Walk {
        private final List<Break> breaks = new ArrayList<>();
        private long number = 0;
        private String hash = Fingerprint.BEGINNING;

        void step(AuditLine line) {
            long here = Objects.requireNonNull(line.number());
            var said = Objects.requireNonNull(line.hash());
            if (here > number + 1) breaks.add(new Break.Missing(number + 1, here - 1));
            else if (!Fingerprint.inChain(hash, line.canonical(here)).equals(said))
                breaks.add(new Break.Changed(line, here));
            number = here;
            hash = said;
        }
    }

    private List<Break> signatures(List<SignedHead> signed, long last) {
        var breaks = new ArrayList<Break>();
        var unknown = new HashSet<String>();
        long good = 0;
        for (var head : signed) {
            if (!key.knows(head.key())) {
                if (unknown.add(head.key())) breaks.add(new Break.UnknownKey(head.key(), head.number()));
            } else if (!key.verifies(head.key(), head.text(), head.signature()))
                breaks.add(new Break.FalseSignature(head.number(), head.at()));
            else if (head.number() > last) return with(breaks, new Break.Cut(last, head));
            else if (!lines.hashAt(head.number()).map(head.hash()::equals).orElse(true))
                return with(breaks, new Break.Rewritten(good + 1, head));
            else good = head.number();
        }
        return breaks;
    }

    /** All later signatures would say the same. */
    private static List<Break> with(List<Break> breaks, Break last) {
        breaks.add(last);
        return breaks;
    }
}
