package se.samverka.platform.audit;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverka.platform.jobs.Tick;
import se.samverka.platform.time.CountyClock;

/**
 * Gives every new line its place in the chain, and signs the chain's end from time to time.
 *
 * <p>The order is the one in which the lines became visible: a line whose transaction ended late comes after those that
 * were written later but ended before, and none is skipped.
 */
@Component
class ChainLines implements Tick {

    private static final int AT_ONCE = 1000;
    private static final Duration BETWEEN_SIGNATURES = Duration.ofMinutes(10);

    private final ChainedLines lines;
    private final SignedHeads heads;
    private final AuditKey key;
    private final CountyClock clock;
    private final TransactionOperations transaction;

    ChainLines(
            ChainedLines lines, SignedHeads heads, AuditKey key, CountyClock clock, TransactionOperations transaction) {
        this.lines = lines;
        this.heads = heads;
        this.key = key;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "audit.chain";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public boolean makesHistory() {
        return false;
    }

    @Override
    public void run() {
        chain();
        if (isTimeToSign()) sign();
    }

    /** All that is there now, signed. */
    void chainAndSign() {
        chain();
        sign();
    }

    private void chain() {
        int chained = AT_ONCE;
        while (chained == AT_ONCE) chained = transaction.execute(running -> chainSome());
    }

    private int chainSome() {
        lines.lock();
        var end = lines.end();
        var some = lines.listUnchained(AT_ONCE);
        for (var line : some) end = chain(line, end);
        return some.size();
    }

    private ChainedLines.End chain(AuditLine line, ChainedLines.End end) {
        var number = end.number() + 1;
        var hash = Fingerprint.inChain(end.hash(), line.canonical(number));
        lines.chain(line.id(), number, hash);
        return new ChainedLines.End(number, hash);
    }

    private boolean isTimeToSign() {
        return heads.latest()
                .map(head -> Duration.between(head.at(), clock.instant()).abs().compareTo(BETWEEN_SIGNATURES) >= 0)
                .orElse(true);
    }

    private void sign() {
        transaction.executeWithoutResult(running -> {
            lines.lock();
            var end = lines.end();
            if (end.number() > 0 && !isSigned(end)) heads.add(signed(end));
        });
    }

    private boolean isSigned(ChainedLines.End end) {
        return heads.latest()
                .filter(head -> head.number() == end.number() && head.hash().equals(end.hash()))
                .isPresent();
    }

    private SignedHead signed(ChainedLines.End end) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var signature = key.sign(SignedHead.text(end.number(), end.hash(), at));
        return new SignedHead(end.number(), end.hash(), at, key.fingerprint(), signature);
    }
}
