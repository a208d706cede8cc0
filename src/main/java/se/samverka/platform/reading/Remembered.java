package se.samverka.platform.reading;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A register that is read once and kept until it changes.
 *
 * @param <T> never changed itself
 */
public final class Remembered<T> {

    private final Supplier<T> reading;
    private final Predicate<T> worthKeeping;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable T remembered;

    /** @param worthKeeping false for what is not laid in yet, and is read again the next time */
    public Remembered(Supplier<T> reading, Predicate<T> worthKeeping) {
        this.reading = reading;
        this.worthKeeping = worthKeeping;
    }

    public T get() {
        if (TransactionSynchronizationManager.hasResource(this)) return reading.get();
        T known = remembered;
        if (known != null) return known;
        int before = changes.get();
        T read = reading.get();
        if (worthKeeping.test(read) && changes.get() == before) remembered = read;
        return read;
    }

    public void forget() {
        changes.incrementAndGet();
        remembered = null;
    }

    /** Whoever writes reads what is written; all others read it when the transaction is over. */
    public void writing() {
        if (TransactionSynchronizationManager.hasResource(this)) return;
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Remembered.this);
                forget();
            }
        });
    }
}
